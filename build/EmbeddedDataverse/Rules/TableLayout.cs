using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Values;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>The columns of a table that the service keeps itself, looked up once. A table that lacks one has null there.</summary>
internal sealed class TableLayout
{
    public TableLayout(Table table, Table pointers)
    {
        CreatedOn = Column(table, SystemColumns.CreatedOn);
        OverriddenCreatedOn = Column(table, SystemColumns.OverriddenCreatedOn);
        ModifiedOn = Column(table, SystemColumns.ModifiedOn);
        CreatedBy = Column(table, SystemColumns.CreatedBy);
        ModifiedBy = Column(table, SystemColumns.ModifiedBy);
        Owner = Column(table, SystemColumns.OwnerId);
        OwningUser = Column(table, SystemColumns.OwningUser);
        OwningTeam = Column(table, SystemColumns.OwningTeam);
        OwningBusinessUnit = Column(table, SystemColumns.OwningBusinessUnit);
        Organization = Column(table, SystemColumns.Organization) is { IsLookup: true } organization ? organization : null;
        State = Column(table, SystemColumns.State);
        Status = Column(table, SystemColumns.Status);
        VersionNumber = Column(table, SystemColumns.VersionNumber);
        Currency = Column(table, SystemColumns.TransactionCurrency);
        ExchangeRate = Column(table, SystemColumns.ExchangeRate);
        BaseAmounts = table.Columns.Values
            .Where(column => column.BaseOf != null)
            .Select(column => (table[column.BaseOf!], column))
            .ToList();
        ActualEnd = table.IsActivity ? Column(table, "actualend") : null;
        Regarding = table.IsActivity ? Column(table, "regardingobjectid") : null;
        if (table.Name is "contact" or "lead")
        {
            FullName = Column(table, "fullname");
            FirstName = Column(table, "firstname");
            LastName = Column(table, "lastname");
        }

        Defaults = table.Columns.Values.Where(column => column.Default != null).ToList();
        Mirrored = table.IsActivity
            ? pointers.Columns.Values
                .Where(pointer => pointer.Type != ColumnType.PartyList && table.Columns.ContainsKey(pointer.Name))
                .Select(pointer => (table[pointer.Name], pointer))
                .ToList()
            : [];
    }

    public Column? CreatedOn { get; }

    public Column? OverriddenCreatedOn { get; }

    public Column? ModifiedOn { get; }

    public Column? CreatedBy { get; }

    public Column? ModifiedBy { get; }

    public Column? Owner { get; }

    public Column? OwningUser { get; }

    public Column? OwningTeam { get; }

    public Column? OwningBusinessUnit { get; }

    /// <summary>Only for tables whose rows belong to the organisation.</summary>
    public Column? Organization { get; }

    public Column? State { get; }

    public Column? Status { get; }

    public Column? VersionNumber { get; }

    public Column? Currency { get; }

    public Column? ExchangeRate { get; }

    /// <summary>The money columns that are kept in the base currency too.</summary>
    public IReadOnlyList<(Column Amount, Column InBase)> BaseAmounts { get; }

    public Column? ActualEnd { get; }

    public Column? Regarding { get; }

    /// <summary>Only for people whose full name follows from its parts.</summary>
    public Column? FullName { get; }

    public Column? FirstName { get; }

    public Column? LastName { get; }

    public IReadOnlyList<Column> Defaults { get; }

    /// <summary>For an activity the columns that its activitypointer shows too; else none.</summary>
    public IReadOnlyList<(Column Activity, Column Pointer)> Mirrored { get; }

    private static Column? Column(Table table, string name) => table.TryGetColumn(name, out var column) ? column : null;
}
