using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>
/// What a user with roles may do with the tables the solution adds. On the tables of the platform, activities included, he may do
/// everything: what the standard roles grant there is not this solution's affair, and not modelled.
/// </summary>
internal sealed class Rights(Engine engine)
{
    private static readonly string[] OfEveryTable = ["Create", "Read", "Write", "Delete", "Append", "AppendTo"];
    private static readonly string[] OfOwnedTables = ["Assign", "Share"];

    private readonly HashSet<string> added = engine.Solution.AddedTables.Where(IsGoverned).Select(table => table.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>All activity tables share the privileges of Activity.</summary>
    public static bool IsGoverned(Table table) => !table.IsActivity;

    public static IEnumerable<string> PrivilegesOf(Table table) =>
        (table.Columns.ContainsKey(SystemColumns.OwnerId) ? OfEveryTable.Concat(OfOwnedTables) : OfEveryTable).Select(right => NameOf(right, table));

    /// <summary>Whether roles say anything about the caller; one without roles may do everything.</summary>
    public bool IsLimited(Caller caller) => engine.Users.Find(caller.UserId).Roles is not null;

    /// <exception cref="System.ServiceModel.FaultException{T}">None of the caller's roles grants the right on any row of the table.</exception>
    public void Check(Caller caller, string right, Table table)
    {
        if (added.Contains(table.Name))
        {
            CheckPrivilege(caller, NameOf(right, table));
        }
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">None of the caller's roles grants the privilege.</exception>
    public void CheckPrivilege(Caller caller, string privilege)
    {
        if (IsLimited(caller) && DepthOf(caller, privilege) is null)
        {
            throw Faults.PrivilegeMissing(caller.UserId, privilege);
        }
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">None of the caller's roles grants the right on this row.</exception>
    public void Check(Caller caller, string right, Row row)
    {
        Check(caller, right, row.Table);
        if (!Reaches(caller, right, row))
        {
            throw Faults.PrivilegeMissing(caller.UserId, NameOf(right, row.Table));
        }
    }

    /// <summary>Checks what a new row or a change needs besides: for its owner, and for the rows it refers to.</summary>
    public void CheckContent(Caller caller, Table table, Entity target, bool isCreate)
    {
        if (!IsLimited(caller))
        {
            return;
        }

        if (added.Contains(table.Name) && target.Attributes.TryGetValue(SystemColumns.OwnerId, out var owner)
            && (owner as EntityReference)?.Id != caller.UserId)
        {
            CheckPrivilege(caller, NameOf("Assign", table));
            if (isCreate && !ReachesRowsOf(owner as EntityReference, caller, DepthOf(caller, NameOf("Create", table))))
            {
                throw Faults.PrivilegeMissing(caller.UserId, NameOf("Create", table));
            }
        }

        foreach (var reference in target.Attributes.Where(value => value.Key != SystemColumns.OwnerId).Select(value => value.Value).OfType<EntityReference>())
        {
            Check(caller, "Append", table);
            Check(caller, "AppendTo", engine.Rows.Table(reference.LogicalName));
        }
    }

    /// <summary>The rows a query of the caller may find.</summary>
    public IRowSource Readable(Caller caller) => IsLimited(caller) ? new ReadableRows(engine.Rows, row => Reaches(caller, "Read", row)) : engine.Rows;

    private bool Reaches(Caller caller, string right, Row row) =>
        !added.Contains(row.Table.Name) || !IsLimited(caller) || DepthOf(caller, NameOf(right, row.Table)) switch
        {
            null => false,
            PrivilegeDepth.Basic => IsOwn(caller, row),
            PrivilegeDepth.Global => true,
            { } depth => IsInReach(caller, depth, row.Get(SystemColumns.OwningBusinessUnit) as EntityReference),
        };

    private bool ReachesRowsOf(EntityReference? owner, Caller caller, PrivilegeDepth? depth) => depth switch
    {
        null or PrivilegeDepth.Basic => false,
        { } far => IsInReach(caller, far, owner is null ? null : engine.Users.UnitOf(owner)),
    };

    // learn.microsoft.com/power-platform/admin/wp-security-cds, "Security roles": local is the user's business unit, deep also what
    // lies below it.
    private bool IsInReach(Caller caller, PrivilegeDepth depth, EntityReference? unit) => depth switch
    {
        PrivilegeDepth.Global => true,
        _ when unit is null => true,
        PrivilegeDepth.Local => unit.Id == engine.Users.Find(caller.UserId).Unit,
        _ => engine.Users.IsWithin(unit.Id, engine.Users.Find(caller.UserId).Unit),
    };

    private static bool IsOwn(Caller caller, Row row) => row.Get(SystemColumns.OwnerId) switch
    {
        EntityReference { LogicalName: Users.UserTable } owner => owner.Id == caller.UserId,
        _ => throw new NotSupportedException("Rights on rows that belong to a team are not supported."),
    };

    private PrivilegeDepth? DepthOf(Caller caller, string privilege) => engine.Users.Find(caller.UserId).Roles!
        .Where(role => role.Privileges.ContainsKey(privilege))
        .Select(role => (PrivilegeDepth?)role.Privileges[privilege])
        .Max();

    private static string NameOf(string right, Table table) => $"prv{right}{table.SchemaName}";
}
