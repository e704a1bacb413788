using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// A table that takes activities says so twice, and each activity table of the solution has a relationship to it; so exports write it.
/// The relationships of the platform's own activities are made by the platform and never listed.
/// </summary>
internal sealed class RegardingRule : IRule
{
    private const string Column = "RegardingObjectId";
    private const string Mask = "ActivityPointer";

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var activities = solution.Tables.Where(table => Property(table, "IsActivity") == "1").ToList();
        return solution.Tables.Where(table => !table.IsShell && Property(table, "IsActivity") == "0")
            .SelectMany(table => Check(table, activities, solution));
    }

    private static IEnumerable<Problem> Check(TableSource table, List<TableSource> activities, UnpackedSolution solution)
    {
        var file = table.Component.File;
        var takesActivities = Property(table, "HasRelatedActivities") == "True";
        if (takesActivities != (Property(table, "EntityMask") == Mask))
        {
            yield return new Problem(file, "does not agree with itself on whether it takes activities", $"set HasRelatedActivities to True and EntityMask to {Mask}, or leave both out");
            yield break;
        }

        foreach (var activity in activities.Where(activity => Relates(activity, table, solution) != takesActivities))
        {
            yield return takesActivities
                ? new Problem(file, $"takes activities and has no relationship to {activity.LogicalName}", $"define it on {Column}")
                : new Problem(file, $"takes no activities and has a relationship to {activity.LogicalName}", "remove it, or set HasRelatedActivities");
        }
    }

    private static bool Relates(TableSource activity, TableSource table, UnpackedSolution solution) => solution.Relationships.Any(relationship =>
        Same(relationship.Referencing, activity.LogicalName)
        && Same(relationship.Referenced, table.LogicalName)
        && Same(relationship.ReferencingColumn, Column));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string? Property(TableSource table, string name) => table.Component.Xml.Element("EntityInfo")?.Element("entity")?.Element(name)?.Value;
}
