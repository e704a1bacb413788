using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;
using GhostingGuard.EmbeddedDataverse.StandardTables;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>Every table a view, form or step may name, with its columns: the platform's, and what the solution adds.</summary>
internal sealed class TableCatalog
{
    private readonly Dictionary<string, HashSet<string>> columns = new(StringComparer.Ordinal);

    public TableCatalog(UnpackedSolution solution)
    {
        foreach (var table in StandardSchema.Create().Tables.Values)
        {
            ColumnsOf(table.Name).UnionWith(table.Columns.Keys);
        }

        foreach (var table in solution.Tables)
        {
            ColumnsOf(table.LogicalName).UnionWith(table.Columns.Select(TableSource.ColumnName));

            // Every table has it, and no export lists it.
            ColumnsOf(table.LogicalName).Add("versionnumber");
        }
    }

    public bool Knows(string table) => columns.ContainsKey(table);

    public bool Has(string table, string column) => columns.TryGetValue(table, out var known) && known.Contains(column);

    private HashSet<string> ColumnsOf(string table) =>
        columns.TryGetValue(table, out var known) ? known : columns[table] = new HashSet<string>(StringComparer.Ordinal);
}
