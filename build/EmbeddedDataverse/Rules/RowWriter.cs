using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>Stores rows: fills what the service keeps itself, and keeps activitypointer in step with the activities.</summary>
internal sealed class RowWriter
{
    private const string PointerTable = "activitypointer";
    private const string UserTable = "systemuser";

    private readonly RowStore rows;
    private readonly Clock clock;
    private readonly Table pointers;
    private readonly Dictionary<string, TableLayout> layouts;
    private long lastVersion;

    public RowWriter(RowStore rows, Schema schema, Clock clock)
    {
        this.rows = rows;
        this.clock = clock;
        pointers = schema[PointerTable];
        layouts = schema.Tables.Values.ToDictionary(table => table.Name, table => new TableLayout(table, pointers), StringComparer.Ordinal);
    }

    /// <summary>The business unit of an owner's rows.</summary>
    public Func<EntityReference, EntityReference> UnitOf { get; set; } =
        _ => throw new InvalidOperationException("Rows with owners come after the business unit above all others.");

    /// <summary>The organisation that owns the rows of tables without owners; there is one.</summary>
    public EntityReference? Organization { get; set; }

    /// <summary>The currency a row has when none is given.</summary>
    public EntityReference? Currency { get; set; }

    public TableLayout LayoutOf(Table table) => layouts[table.Name];

    /// <summary>Stores a new row. What the caller left empty and the service never does is filled.</summary>
    public Row Insert(RowDraft draft, Guid userId)
    {
        var layout = LayoutOf(draft.Table);
        var user = new EntityReference(UserTable, userId);
        foreach (var column in layout.Defaults)
        {
            draft[column] ??= column.Default;
        }

        Overwrite(draft, layout.CreatedOn, clock.Now);
        // learn.microsoft.com/power-apps/developer/data-platform/org-service/entity-operations-create, "Set createdon": the moment
        // given becomes createdon, and the column that carried it then tells when the row really came.
        if (layout.OverriddenCreatedOn is { } overridden && draft[overridden] is { } earlier)
        {
            Overwrite(draft, layout.CreatedOn, earlier);
            draft[overridden] = clock.Now;
        }

        Overwrite(draft, layout.CreatedBy, user);
        Default(draft, layout.Owner, user);
        Default(draft, layout.Currency, Currency);
        Default(draft, layout.Organization, Organization);
        OwnerRules.Apply(draft, layout, UnitOf);
        BaseAmounts.Apply(draft, layout, before: null, rows);
        return Store(draft, layout, user);
    }

    /// <summary>Stores a changed row.</summary>
    public Row Update(RowDraft draft, Guid userId)
    {
        var layout = LayoutOf(draft.Table);
        OwnerRules.Apply(draft, layout, UnitOf);
        BaseAmounts.Apply(draft, layout, rows.Find(draft.Table.Name, draft.Id), rows);
        return Store(draft, layout, new EntityReference(UserTable, userId));
    }

    /// <summary>Removes a row and, for an activity, its activitypointer.</summary>
    public void Delete(Row row)
    {
        rows.Remove(row);
        if (row.Table.IsActivity && rows.Find(PointerTable, row.Id) is { } pointer)
        {
            rows.Remove(pointer);
        }
    }

    private Row Store(RowDraft draft, TableLayout layout, EntityReference user)
    {
        Overwrite(draft, layout.ModifiedOn, clock.Now);
        Overwrite(draft, layout.ModifiedBy, user);
        Overwrite(draft, layout.VersionNumber, ++lastVersion);
        PersonNames.Apply(draft, layout);
        var row = draft.ToRow();
        rows.Put(row);
        if (row.Table.IsActivity)
        {
            Mirror(row, layout);
        }

        return row;
    }

    // learn.microsoft.com/power-apps/developer/data-platform/activity-entities: every activity is also a row of activitypointer
    // with the same id.
    private void Mirror(Row activity, TableLayout layout)
    {
        var pointer = new RowDraft(pointers, activity.Id);
        foreach (var (from, to) in layout.Mirrored)
        {
            pointer[to] = activity.Get(from);
        }

        rows.Put(pointer.ToRow());
    }

    private static void Overwrite(RowDraft draft, Column? column, object value)
    {
        if (column != null)
        {
            draft[column] = value;
        }
    }

    private static void Default(RowDraft draft, Column? column, object? value)
    {
        if (column != null)
        {
            draft[column] ??= value;
        }
    }
}
