using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>We add few columns to the customer's most important table: every one costs room in a row that is full already.</summary>
internal sealed class ColumnLimitRule : IRule
{
    private const string Table = "opportunity";
    private const int Most = 40;

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        let columns = table.Columns.Where(column => column.Element("IsCustomField")?.Value != "0").Select(TableSource.ColumnName).Distinct().Count()
        where table.LogicalName == Table && columns > Most
        select new Problem(table.Component.File, $"adds {columns} columns to {Table}", $"keep to {Most}");
}
