using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Rendering.Forms;

/// <summary>A row as a form shows it, or the empty row of a form that creates one.</summary>
internal sealed class OpenRow
{
    private const string Currency = "transactioncurrencyid";

    private readonly Entity values;

    private OpenRow(Table table, EntityReference? row, Entity values)
    {
        Table = table;
        Row = row;
        this.values = values;
    }

    public Table Table { get; }

    /// <summary>Null for a row that is not saved yet.</summary>
    public EntityReference? Row { get; }

    /// <summary>The row's name; empty when it has none yet.</summary>
    public string Name => Table.PrimaryName is { } name ? values.GetAttributeValue<string?>(name) ?? "" : "";

    public EntityReference? CurrencyOfRow => values.GetAttributeValue<EntityReference?>(Currency);

    public object? this[Column column] => values.Contains(column.Name) ? values[column.Name] : null;

    public static OpenRow Empty(Form form) => new(form.Table, null, new Entity(form.Table.Name));

    public static OpenRow Read(Screen screen, Form form, EntityReference row)
    {
        var columns = Fields(form).Append(form.Table.PrimaryName ?? form.Table.PrimaryId);
        if (form.Table.TryGetColumn(Currency, out _))
        {
            columns = columns.Append(Currency);
        }

        return new OpenRow(form.Table, row, screen.Service.Retrieve(row.LogicalName, row.Id, new ColumnSet([.. columns.Distinct()])));
    }

    private static IEnumerable<string> Fields(Form form) => form.Tabs
        .SelectMany(tab => tab.Columns)
        .SelectMany(column => column.Sections)
        .Append(form.Header)
        .OfType<FormSection>()
        .SelectMany(section => section.Cells)
        .Select(cell => cell.Control)
        .OfType<FormControl.Field>()
        .Select(field => field.Column.Name);
}
