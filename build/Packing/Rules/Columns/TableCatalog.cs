using System;
using System.Collections.Generic;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;
using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.StandardTables;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>Every table a view, form or step may name, with its columns: the platform's, and what the solution adds.</summary>
internal sealed class TableCatalog
{
    // The control a form shows each column with.
    private readonly Dictionary<string, Dictionary<string, Guid?>> columns = new(StringComparer.Ordinal);

    public TableCatalog(UnpackedSolution solution)
    {
        foreach (var table in StandardSchema.Create().Tables.Values)
        {
            foreach (var column in table.Columns.Values)
            {
                ColumnsOf(table.Name).TryAdd(column.Name, ControlClasses.For(column.Name, column.Type, column.Format));
            }
        }

        foreach (var table in solution.Tables)
        {
            foreach (var column in table.Columns)
            {
                ColumnsOf(table.LogicalName).TryAdd(TableSource.ColumnName(column), ControlOf(column));
            }

            // Every table has it, and no export lists it.
            ColumnsOf(table.LogicalName).TryAdd("versionnumber", null);
        }
    }

    public bool Knows(string table) => columns.ContainsKey(table);

    public bool Has(string table, string column) => columns.TryGetValue(table, out var known) && known.ContainsKey(column);

    /// <returns>The class of the control for a column; null where there is no such column, or no control for it.</returns>
    public Guid? ControlClass(string table, string column) =>
        columns.TryGetValue(table, out var known) ? known.GetValueOrDefault(column) : null;

    private static Guid? ControlOf(XElement column) =>
        ColumnReader.Types.TryGetValue(column.Element("Type")?.Value ?? string.Empty, out var type)
            ? ControlClasses.For(TableSource.ColumnName(column), type, column.Element("Format")?.Value)
            : null;

    private Dictionary<string, Guid?> ColumnsOf(string table) =>
        columns.TryGetValue(table, out var known) ? known : columns[table] = new Dictionary<string, Guid?>(StringComparer.Ordinal);
}
