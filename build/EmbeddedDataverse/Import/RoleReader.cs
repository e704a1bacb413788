using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Values;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads the security roles of a solution. What they may grant are the privileges of the tables the solution adds.</summary>
internal sealed class RoleReader(IEnumerable<Table> addedTables)
{
    private readonly Dictionary<string, Table> tables = addedTables.Where(Rights.IsGoverned)
        .SelectMany(table => Rights.PrivilegesOf(table).Select(privilege => (privilege, table)))
        .ToDictionary(known => known.privilege, known => known.table, StringComparer.Ordinal);

    /// <summary>The names of all privileges the tables bring.</summary>
    public bool Knows(string privilege) => tables.ContainsKey(privilege);

    public Role Read(XElement element)
    {
        element.OnlyHolds("IsCustomizable", "IntroducedVersion", "RolePrivileges");
        var privileges = new Dictionary<string, PrivilegeDepth>(StringComparer.Ordinal);
        foreach (var privilege in element.Child("RolePrivileges").Elements())
        {
            var name = privilege.Attribute("name", required: true);
            if (!privileges.TryAdd(name, DepthOf(privilege, name)))
            {
                throw privilege.Refuse($"it grants {name} twice");
            }
        }

        return new Role(element.Id(element.Attribute("id", required: true)), element.Attribute("name", required: true), privileges);
    }

    private PrivilegeDepth DepthOf(XElement privilege, string name)
    {
        if (!tables.TryGetValue(name, out var table))
        {
            throw privilege.Refuse($"there is no privilege {name}");
        }

        if (!Enum.TryParse<PrivilegeDepth>(privilege.Attribute("level", required: true), out var depth) || !Enum.IsDefined(depth))
        {
            throw privilege.Refuse($"there is no level '{privilege.Attribute("level", required: true)}'");
        }

        // Rows of the organisation are nobody's own, and of no unit.
        return depth == PrivilegeDepth.Global || table.Columns.ContainsKey(SystemColumns.OwnerId)
            ? depth
            : throw privilege.Refuse($"rows of '{table.Name}' belong to the organisation, so {name} has the level Global or none");
    }
}
