using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Tests.Solutions;

/// <summary>Short ways to make and read rows.</summary>
internal static class Rows
{
    public static Guid Add(this IOrganizationService service, string table, params (string Column, object? Value)[] values) =>
        service.Create(Row(table, Guid.Empty, values));

    public static void Change(this IOrganizationService service, string table, Guid id, params (string Column, object? Value)[] values) =>
        service.Update(Row(table, id, values));

    public static Entity Get(this IOrganizationService service, string table, Guid id) =>
        service.Retrieve(table, id, new ColumnSet(true));

    public static Entity Row(string table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table, id);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return row;
    }

    public static IReadOnlyList<Entity> All(this IOrganizationService service, string table) =>
        service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities.OrderBy(row => row.Id).ToList();

    /// <summary>What scripted plug-ins noted, in the order of their notes.</summary>
    public static IReadOnlyList<string> Notes(this Organization organization) =>
        organization.AsSystem.All("task").Select(task => (string)task["subject"]).ToList();

    /// <summary>What scripted plug-ins were given, in the order of their notes.</summary>
    public static IReadOnlyList<string> Given(this Organization organization) =>
        organization.AsSystem.All("task").Select(task => (string)task["description"]).ToList();

    public static EntityCollection People(params EntityReference[] people) =>
        new(people.Select(person => new Entity("activityparty") { ["partyid"] = person }).ToList());

    public static OptionSetValue Option(int value) => new(value);
}
