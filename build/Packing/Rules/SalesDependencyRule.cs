using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// A table that Dynamics 365 Sales brings is declared as a dependency, so that an environment without Sales says what is missing
/// instead of failing somewhere in the import. Nothing else is declared.
/// </summary>
internal sealed class SalesDependencyRule : IRule
{
    private const string TableType = "1";
    private const string Sales = "msdynce_Sales ";

    private static readonly string[] TablesOfSales = ["competitor", "invoice", "opportunity", "opportunityproduct", "quote", "salesorder"];

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var extended = solution.Tables.Where(table => table.IsShell).Select(table => table.LogicalName).Intersect(TablesOfSales).ToList();
        var declared = (solution.Manifest.Element("SolutionManifest")?.Element("MissingDependencies")?.Elements("MissingDependency") ?? [])
            .Select(dependency => dependency.Element("Required")).OfType<XElement>().ToList();
        return
        [
            .. extended.Where(table => !declared.Exists(required => Means(required, table))).Select(table => new Problem(
                UnpackedSolution.ManifestFile, $"extends the table {table} of Sales without declaring it", "add a MissingDependency with the table and its solution")),
            .. declared.Where(required => !extended.Exists(table => Means(required, table))).Select(required => new Problem(
                UnpackedSolution.ManifestFile, $"declares the dependency {required.Attribute("schemaName")?.Value}, which is no table of Sales it extends", "remove it")),
        ];
    }

    private static bool Means(XElement required, string table) =>
        required.Attribute("type")?.Value == TableType
        && required.Attribute("schemaName")?.Value == table
        && required.Attribute("solution")?.Value.StartsWith(Sales, System.StringComparison.Ordinal) == true;
}
