using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>All tables and relationships of an organisation.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, Table> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relationship> relationships = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Relationship>> byReferencedTable = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Table> Tables => tables;

    public IEnumerable<Relationship> Relationships => relationships.Values;

    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such table; the service's own fault.</exception>
    public Table this[string table] =>
        tables.TryGetValue(table, out var found) ? found : throw Faults.NoSuchTable(table);

    /// <summary>The relationships whose referencing rows are affected when a row of the table is deleted.</summary>
    public IReadOnlyList<Relationship> PointingTo(string table) =>
        byReferencedTable.TryGetValue(table, out var found) ? found : [];

    /// <exception cref="InvalidOperationException">There is such a table already.</exception>
    public void Add(Table table)
    {
        if (!tables.TryAdd(table.Name, table))
        {
            throw new InvalidOperationException($"There are two tables named '{table.Name}'.");
        }
    }

    /// <summary>Adds a relationship between two tables that are there already; its column may point to the referenced table from now on.</summary>
    /// <exception cref="InvalidOperationException">There is such a relationship already.</exception>
    public void Add(Relationship relationship)
    {
        var column = this[relationship.ReferencingTable][relationship.ReferencingColumn];
        _ = this[relationship.ReferencedTable];
        if (!relationships.TryAdd(relationship.Name, relationship))
        {
            throw new InvalidOperationException($"There are two relationships named '{relationship.Name}'.");
        }

        column.AddTarget(relationship.ReferencedTable);
        if (!byReferencedTable.TryGetValue(relationship.ReferencedTable, out var list))
        {
            byReferencedTable.Add(relationship.ReferencedTable, list = []);
        }

        list.Add(relationship);
    }
}
