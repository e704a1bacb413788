using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Values;

/// <summary>Turns stored values into what the SDK hands to callers. Callers may change what they get, so it is always a copy.</summary>
internal static class SdkValue
{
    /// <returns>The value of the column, or null when it is empty.</returns>
    public static object? Of(IRowSource rows, Row row, Column column) =>
        column.Type == ColumnType.PartyList ? PartyList.Read(rows, row, column) : Of(rows, column, row.Get(column));

    /// <summary>For every type but a party list, which is stored in rows of its own.</summary>
    public static object? Of(IRowSource rows, Column column, object? stored) => stored == null ? null : column.Type switch
    {
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue((int)stored),
        ColumnType.Money => new Money((decimal)stored),
        ColumnType.MultiChoice => new OptionSetValueCollection(
            ((IReadOnlyList<int>)stored).Select(value => new OptionSetValue(value)).ToList()),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Reference(rows, (EntityReference)stored),
        _ => stored,
    };

    /// <summary>A reference with the name that the row has now, as the service returns it.</summary>
    private static EntityReference Reference(IRowSource rows, EntityReference stored)
    {
        var target = rows.Find(stored.LogicalName, stored.Id);
        return new EntityReference(stored.LogicalName, stored.Id)
        {
            Name = target?.Table.PrimaryName is { } name ? (string?)target.Get(name) : null,
        };
    }

    /// <summary>A row as an entity: the named columns that are not empty, the primary key, and the row version.</summary>
    public static Entity Entity(IRowSource rows, Row row, IEnumerable<Column> columns)
    {
        var entity = new Entity(row.Table.Name, row.Id);
        foreach (var column in columns)
        {
            if (column.ValidForRead && Of(rows, row, column) is { } value)
            {
                entity.Attributes[column.Name] = value;
            }
        }

        return entity;
    }

    /// <summary>The text the service writes into <see cref="Microsoft.Xrm.Sdk.Entity.RowVersion"/>.</summary>
    public static string? RowVersion(Row row) =>
        row.Table.TryGetColumn(SystemColumns.VersionNumber, out var column) && row.Get(column) is long version
            ? version.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
