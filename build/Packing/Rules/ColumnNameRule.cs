using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A column has one name: its logical name is its schema name in lower case. A shell brings columns of ours only, and
/// status reasons of ours in the platform's status reason.</summary>
internal sealed class ColumnNameRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Tables.SelectMany(table => table.Columns.SelectMany(column => Check(table, column)));

    private static IEnumerable<Problem> Check(TableSource table, XElement column)
    {
        var name = TableSource.ColumnName(column);
        if (column.Attribute("PhysicalName")?.Value.ToLowerInvariant() != name || column.Element("Name")?.Value != name)
        {
            yield return new Problem(table.Component.File, $"gives the column {name} different names", "use the schema name as PhysicalName and its lower case as Name and LogicalName");
        }

        if (table.IsShell && !IsOurs(column) && column.Element("Type")?.Value != "status")
        {
            yield return new Problem(table.Component.File, $"ships the column {name}, which belongs to somebody else", "remove it");
        }
    }

    private static bool IsOurs(XElement column) => column.Element("IsCustomField")?.Value == "1";
}
