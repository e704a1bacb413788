using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// A role grants privileges of our own tables and no others, each once; so does a custom API ask for none but those. An import fails on
/// a privilege that does not exist, and what the standard roles grant is for them to say.
/// </summary>
internal sealed class RoleRule : IRule
{
    private static readonly string[] OfEveryTable = ["Create", "Read", "Write", "Delete", "Append", "AppendTo"];
    private static readonly string[] OfOwnedTables = [.. OfEveryTable, "Assign", "Share"];

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var privileges = solution.Tables.Where(table => !table.IsShell && !IsActivity(table))
            .SelectMany(table => (IsOwned(table) ? OfOwnedTables : OfEveryTable).Select(right => (Name: $"prv{right}{SchemaName(table)}", IsOwned: IsOwned(table))))
            .ToDictionary(privilege => privilege.Name, privilege => privilege.IsOwned, StringComparer.Ordinal);
        return solution.Of(ComponentKind.Role).SelectMany(role => Check(role, privileges))
            .Concat(
                from file in solution.SeparateFiles
                let asked = file.Xml.Element("executeprivilegename")?.Value
                where asked is not null && !privileges.ContainsKey(asked)
                select new Problem(file.Path, $"asks for the privilege {asked}, which no table of ours brings", "name one of a table of the solution"));
    }

    private static IEnumerable<Problem> Check(Component role, Dictionary<string, bool> privileges)
    {
        if ($"{ComponentKind.Role.Folder}{role.Xml.Attribute("name")?.Value}.xml" != role.File)
        {
            yield return new Problem(role.File, $"is not named after its role {role.Xml.Attribute("name")?.Value}", "give both the same name");
        }

        var granted = role.Xml.Descendants("RolePrivilege").ToList();
        foreach (var twice in granted.GroupBy(Name).Where(same => same.Count() > 1))
        {
            yield return new Problem(role.File, $"grants {twice.Key} more than once", "remove the others");
        }

        foreach (var privilege in granted)
        {
            if (!privileges.TryGetValue(Name(privilege), out var isOwned))
            {
                yield return new Problem(role.File, $"grants {Name(privilege)}, which no table of ours brings", "correct the name or leave it to the standard role");
            }
            else if (!isOwned && privilege.Attribute("level")?.Value != "Global")
            {
                yield return new Problem(role.File, $"grants {Name(privilege)} on a part of the rows, which belong to the organisation", "make its level Global");
            }
        }
    }

    private static string Name(XElement privilege) => privilege.Attribute("name")?.Value ?? string.Empty;

    private static string SchemaName(TableSource table) => table.Folder[(table.Folder.LastIndexOf('/') + 1)..];

    private static bool IsActivity(TableSource table) => Property(table, "IsActivity") == "1";

    private static bool IsOwned(TableSource table) => Property(table, "OwnershipTypeMask") == "UserOwned";

    private static string? Property(TableSource table, string name) => table.Component.Xml.Element("EntityInfo")?.Element("entity")?.Element(name)?.Value;
}
