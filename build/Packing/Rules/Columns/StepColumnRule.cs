using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>A step listens to a table that exists; its filter and its images name columns that table has, each once.</summary>
internal sealed class StepColumnRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var catalog = new TableCatalog(solution);
        return solution.Steps.SelectMany(step => catalog.Knows(step.Table)
            ? Columns(step, catalog)
            : [new Problem(step.File, $"listens to the table {step.Table}, which nobody knows", "correct PrimaryEntity or describe the table")]);
    }

    private static IEnumerable<Problem> Columns(StepSource step, TableCatalog catalog) =>
    [
        .. Columns(step, "its filter", step.Filter, catalog),
        .. step.Images.SelectMany(image => Columns(step, $"its image {image.Alias}", image.Columns, catalog)),
    ];

    private static IEnumerable<Problem> Columns(StepSource step, string where, IReadOnlyList<string> columns, TableCatalog catalog) =>
    [
        .. columns.Where(column => !catalog.Has(step.Table, column)).Select(column => new Problem(
            step.File, $"names the column {column} in {where}, which {step.Table} does not have", "correct the name")),
        .. columns.GroupBy(column => column).Where(same => same.Count() > 1).Select(same => new Problem(
            step.File, $"names the column {same.Key} twice in {where}", "name it once")),
    ];
}
