using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// A table of ours has the system columns and relationships that an exported table of its ownership has; tables written by
/// hand without them are reported to fail on import. Activity tables have a set of their own.
/// </summary>
internal sealed class SystemColumnRule : IRule
{
    private static readonly string[] Always =
    [
        "createdby", "createdon", "createdonbehalfby", "importsequencenumber", "modifiedby", "modifiedon", "modifiedonbehalfby",
        "overriddencreatedon", "statecode", "statuscode", "timezoneruleversionnumber", "utcconversiontimezonecode",
    ];

    private static readonly string[] AlwaysRelated = ["createdby", "modifiedby"];

    private static readonly Dictionary<string, string[]> OfOwnership = new()
    {
        ["OrgOwned"] = ["organizationid"],
        ["UserOwned"] = ["ownerid", "owningbusinessunit", "owningteam", "owninguser"],
    };

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Tables.Where(table => !table.IsShell && Property(table, "IsActivity") != "1").SelectMany(table => Check(table, solution));

    private static IEnumerable<Problem> Check(TableSource table, UnpackedSolution solution)
    {
        var file = table.Component.File;
        if (!OfOwnership.TryGetValue(Property(table, "OwnershipTypeMask"), out var owning))
        {
            return [new Problem(file, $"does not say who owns the rows of {table.LogicalName}", $"set OwnershipTypeMask to {string.Join(" or ", OfOwnership.Keys)}")];
        }

        var columns = table.Columns.Select(TableSource.ColumnName).ToList();
        var related = solution.Relationships.Where(relationship => Same(relationship.Referencing, table.LogicalName)).Select(relationship => relationship.ReferencingColumn).ToList();
        var others = OfOwnership.Values.SelectMany(names => names).Except(owning);
        return
        [
            .. Always.Concat(owning).Except(columns).Select(name => new Problem(file, $"lacks the system column {name}", "write it as an exported table has it")),
            .. columns.Intersect(others).Select(name => new Problem(file, $"has the system column {name}, which belongs to another kind of ownership", "remove it")),
            .. AlwaysRelated.Concat(owning).Intersect(columns).Where(name => !related.Exists(column => Same(column, name)))
                .Select(name => new Problem(file, $"lacks the relationship behind the system column {name}", "write it as an exported table has it")),
        ];
    }

    private static string Property(TableSource table, string name) =>
        table.Component.Xml.Element("EntityInfo")?.Element("entity")?.Element(name)?.Value ?? string.Empty;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
