using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A relationship is merged only if the index names it; it lies in the file of its one-side, and its lookup exists.</summary>
internal sealed class RelationshipRule : IRule
{
    private const string Index = UnpackedSolution.RelationshipIndexFile;

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var defined = solution.Relationships.Select(relationship => relationship.Name).ToList();
        return
        [
            .. solution.RelationshipIndex.Except(defined).Select(name => new Problem(Index, $"names the relationship {name}, which no file defines", "define it or remove the entry")),
            .. Twice(solution.RelationshipIndex).Select(name => new Problem(Index, $"names the relationship {name} more than once", "remove the other entries")),
            .. Twice(defined).Select(name => new Problem(Index, $"names the relationship {name}, which is defined more than once", "remove the other definitions")),
            .. solution.Relationships.SelectMany(relationship => Check(relationship, solution)),
            .. solution.Tables.SelectMany(table => LookupsWithoutRelationship(table, solution)),
        ];
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key);

    private static IEnumerable<Problem> Check(RelationshipSource relationship, UnpackedSolution solution)
    {
        if (!solution.RelationshipIndex.Contains(relationship.Name))
        {
            yield return new Problem(relationship.File, $"defines the relationship {relationship.Name}, which {Index} does not name, so it would be left out", "add it there");
        }

        if (Path.GetFileNameWithoutExtension(relationship.File) != relationship.Referenced)
        {
            yield return new Problem(relationship.File, $"defines the relationship {relationship.Name}, which belongs to {relationship.Referenced}", "move it to the file of that table");
        }

        var table = solution.Tables.FirstOrDefault(candidate => Same(candidate.LogicalName, relationship.Referencing));
        if (table is null)
        {
            yield return new Problem(relationship.File, $"builds the relationship {relationship.Name} on the table {relationship.Referencing}, which the solution does not have", "add the table or correct the name");
        }
        else if (table is { IsShell: false } && !table.Columns.Any(column => Same(TableSource.ColumnName(column), relationship.ReferencingColumn)))
        {
            yield return new Problem(relationship.File, $"builds the relationship {relationship.Name} on the column {relationship.ReferencingColumn}, which {relationship.Referencing} does not have", "add the column or correct the name");
        }
    }

    private static IEnumerable<Problem> LookupsWithoutRelationship(TableSource table, UnpackedSolution solution) =>
        from column in table.Columns
        where column.Element("Type")?.Value == "lookup" && column.Element("IsCustomField")?.Value == "1"
        let name = TableSource.ColumnName(column)
        where !solution.Relationships.Any(relationship => Same(relationship.Referencing, table.LogicalName) && Same(relationship.ReferencingColumn, name))
        select new Problem(table.Component.File, $"has the lookup {name} without a relationship", "define the relationship it is the lookup of");

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
