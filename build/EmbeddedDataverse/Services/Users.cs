using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>The users of an organisation with their settings, and the root rows every organisation has.</summary>
internal sealed class Users
{
    public const string UserTable = "systemuser";
    private const string SettingsTable = "usersettings";
    private const string ZoneTable = "timezonedefinition";
    private const string UnitTable = "businessunit";
    private const string OrganizationTable = "organization";
    private const string CalendarTable = "calendar";
    private const string VariableTable = "environmentvariabledefinition";
    private const string CurrencyTable = "transactioncurrency";

    // Every organisation has a calendar for its closures; it is none of the counted rows.
    private static readonly Guid ClosuresId = new("67670000-6767-4000-9000-000000000001");

    private readonly Dictionary<Guid, User> users = [];
    private readonly Dictionary<Guid, Guid?> parents = [];
    private readonly Dictionary<string, int> zoneCodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly RowStore rows;
    private readonly IdSequence ids;
    private readonly RowWriter writer;

    public Users(RowStore rows, IdSequence ids, RowWriter writer, OrganizationOptions options)
    {
        this.rows = rows;
        this.ids = ids;
        this.writer = writer;
        OrganizationId = ids.Next();
        BusinessUnitId = ids.Next();
        SystemId = ids.Next();
        CurrencyId = ids.Next();
        writer.UnitOf = UnitOf;
        writer.Organization = new EntityReference(OrganizationTable, OrganizationId);
        writer.Currency = new EntityReference(CurrencyTable, CurrencyId);
        using var transaction = rows.Begin();
        Seed(CalendarTable, ClosuresId, ("name", "Business Closure Calendar"), ("isshared", true));
        Seed(
            OrganizationTable, OrganizationId, ("name", options.Name), ("businessclosurecalendarid", ClosuresId),
            ("basecurrencyid", writer.Currency));
        SeedUnit(BusinessUnitId, options.Name, parent: null);
        Seed(
            CurrencyTable, CurrencyId, ("currencyname", options.Currency == "EUR" ? "Euro" : options.Currency),
            ("isocurrencycode", options.Currency), ("currencyprecision", 2), ("exchangerate", 1m));
        SeedUser(SystemId, "SYSTEM", "UTC", 1033, BusinessUnitId, roles: null);
        transaction.Commit();
    }

    public Guid OrganizationId { get; }

    /// <summary>The business unit above all others.</summary>
    public Guid BusinessUnitId { get; }

    /// <summary>The user that plug-ins act as when they ask for no user in particular.</summary>
    public Guid SystemId { get; }

    public Guid CurrencyId { get; }

    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such user.</exception>
    public User Find(Guid id) => users.TryGetValue(id, out var user) ? user : throw Faults.NoSuchRow(rows.Table(UserTable), id);

    /// <exception cref="TimeZoneNotFoundException">The zone is neither an IANA nor a Windows zone.</exception>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such business unit.</exception>
    public Guid Add(string fullName, string zoneId, int languageCode, Guid? unit, IReadOnlyList<Role>? roles)
    {
        var home = KnownUnit(unit);
        var id = ids.Next();
        using var transaction = rows.Begin();
        SeedUser(id, fullName, zoneId, languageCode, home, roles);
        transaction.Commit();
        return id;
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such parent.</exception>
    public Guid AddUnit(string name, Guid? parent)
    {
        var above = KnownUnit(parent);
        var id = ids.Next();
        using var transaction = rows.Begin();
        SeedUnit(id, name, above);
        transaction.Commit();
        return id;
    }

    /// <summary>Whether a unit is another one or lies below it.</summary>
    public bool IsWithin(Guid unit, Guid other)
    {
        for (Guid? above = unit; above is { } each; above = parents[each])
        {
            if (each == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The business unit an owner's rows belong to.</summary>
    // learn.microsoft.com/power-platform/admin/wp-security-cds, "Record ownership": a row belongs to the business unit of its owner.
    // Teams are of the unit above all others unless their row names one.
    public EntityReference UnitOf(EntityReference owner) => owner.LogicalName == UserTable
        ? new EntityReference(UnitTable, Find(owner.Id).Unit)
        : rows.Find(owner.LogicalName, owner.Id)?.Get("businessunitid") as EntityReference ?? new EntityReference(UnitTable, BusinessUnitId);

    /// <summary>Knows the users of another organisation too; their rows come by another way.</summary>
    public void TakeOver(Users other)
    {
        foreach (var (id, user) in other.users)
        {
            users.TryAdd(id, user);
        }

        foreach (var (unit, parent) in other.parents)
        {
            parents.TryAdd(unit, parent);
        }

        foreach (var (zone, code) in other.zoneCodes)
        {
            zoneCodes.TryAdd(zone, code);
        }
    }

    /// <summary>Stores the rows that the import of a solution makes. Their ids follow from their names, so that an upgrade keeps them.</summary>
    public void SeedVariables(IReadOnlyList<EnvironmentVariable> variables)
    {
        using var transaction = rows.Begin();
        foreach (var variable in variables)
        {
            Seed(
                VariableTable,
                new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(variable.SchemaName)).AsSpan(0, 16)),
                ("schemaname", variable.SchemaName),
                ("displayname", variable.DisplayName),
                ("type", variable.Type),
                ("defaultvalue", variable.Default!));
        }

        transaction.Commit();
    }

    /// <summary>Stores the rows of the workflows that the import brings; they belong to whoever imported, here SYSTEM.</summary>
    public void SeedWorkflows(IReadOnlyList<WorkflowDefinition> workflows)
    {
        using var transaction = rows.Begin();
        foreach (var workflow in workflows)
        {
            Seed(
                WorkflowJobs.Table,
                workflow.Id,
                ("name", workflow.Name),
                ("primaryentity", workflow.Table),
                (SystemColumns.State, workflow.ComesActivated ? 1 : 0),
                (SystemColumns.Status, workflow.ComesActivated ? 2 : 1));
        }

        transaction.Commit();
    }

    private Guid KnownUnit(Guid? unit) =>
        unit is not { } id ? BusinessUnitId
        : parents.ContainsKey(id) ? id
        : throw Faults.NoSuchRow(rows.Table(UnitTable), id);

    private void SeedUnit(Guid id, string name, Guid? parent)
    {
        parents.Add(id, parent);
        Seed(UnitTable, id, parent is { } above ? [("name", name), ("parentbusinessunitid", new EntityReference(UnitTable, above))] : [("name", name)]);
    }

    private void SeedUser(Guid id, string fullName, string zoneId, int languageCode, Guid unit, IReadOnlyList<Role>? roles)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
        Seed(
            UserTable, id, ("fullname", fullName), ("businessunitid", new EntityReference(UnitTable, unit)), ("isdisabled", false));
        Seed(
            SettingsTable, id, ("systemuserid", id), ("timezonecode", ZoneCode(zoneId)), ("uilanguageid", languageCode),
            ("localeid", languageCode));
        users.Add(id, new User(id, zone, languageCode, unit, roles));
    }

    // The codes are counted here; the real table's numbers are Microsoft's, and nothing may rely on them.
    private int ZoneCode(string zoneId)
    {
        if (!zoneCodes.TryGetValue(zoneId, out var code))
        {
            code = zoneCodes.Count + 1;
            zoneCodes.Add(zoneId, code);
            Seed(ZoneTable, ids.Next(), ("timezonecode", code), ("standardname", zoneId), ("userinterfacename", zoneId));
        }

        return code;
    }

    private void Seed(string table, Guid id, params (string Column, object Value)[] values)
    {
        var draft = new RowDraft(rows.Table(table), id);
        foreach (var (column, value) in values)
        {
            if (draft.Table.TryGetColumn(column, out var known))
            {
                draft[known] = value;
            }
        }

        writer.Insert(draft, SystemId);
    }
}
