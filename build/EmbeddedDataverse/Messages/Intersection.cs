using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>
/// A relationship of many to many and the table that holds its pairs; learn.microsoft.com, table reference of opportunity,
/// "Many-to-Many relationships".
/// </summary>
/// <param name="Name">The schema name.</param>
/// <param name="Table">The table of the pairs.</param>
/// <param name="First">One of the two tables.</param>
/// <param name="Second">The other one.</param>
internal sealed record Intersection(string Name, string Table, string First, string Second)
{
    public static IReadOnlyList<Intersection> All { get; } =
        [new("opportunitycompetitors_association", "opportunitycompetitors", "opportunity", "competitor")];

    /// <exception cref="NotSupportedException">The relationship is not modelled.</exception>
    public static Intersection Of(string? relationship) =>
        All.FirstOrDefault(known => known.Name == relationship)
        ?? throw new NotSupportedException($"The relationship '{relationship}' is not supported.");

    /// <summary>The pairs a row is part of.</summary>
    public IEnumerable<Row> PairsOf(RowStore rows, Row row) => row.Table.Name == First || row.Table.Name == Second
        ? rows.All(Table).Where(pair => Equals(pair.Get(row.Table.PrimaryId), row.Id))
        : [];

    /// <summary>The column that holds the id of a row of one of the two tables.</summary>
    public Column ColumnOf(Table intersection, string table) => intersection[
        table == First || table == Second ? table + "id" : throw Faults.Invalid($"'{table}' has no part in the relationship '{Name}'.")];
}
