using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What a seller records about courtesies, in one world.</summary>
internal sealed class Courtesies(World world)
{
    public EntityReference Plan(decimal? value, string plannedFor = "2026-05-04", EntityReference? contact = null, string kind = "Gift") =>
        Save(Row(value, plannedFor, givenOn: null, contact, kind));

    public EntityReference Give(decimal? value, string givenOn = "2026-02-20", EntityReference? contact = null, string kind = "Gift") =>
        Save(Row(value, plannedFor: null, givenOn, contact, kind));

    public Entity Row(decimal? value, string? plannedFor, string? givenOn, EntityReference? contact = null, string kind = "Gift") => new("gg_courtesy")
    {
        ["gg_name"] = "Something small",
        ["gg_kind"] = world.Option("gg_courtesy", "gg_kind", kind),
        ["gg_value"] = value is { } amount ? new Money(amount) : null,
        ["gg_contactid"] = contact ?? world.Customer,
        ["gg_plannedfor"] = Day(plannedFor),
        ["gg_givenon"] = Day(givenOn),
    };

    public EntityReference Save(Entity row)
    {
        var reference = new EntityReference(row.LogicalName, world.Service.Create(row));
        world.Run();
        return reference;
    }

    public Entity Stored(EntityReference courtesy) => world.Service.Retrieve("gg_courtesy", courtesy.Id, new ColumnSet(true));

    public bool IsOver(EntityReference courtesy) => Stored(courtesy).GetAttributeValue<bool>("gg_overlimit");

    public string? Year(EntityReference courtesy) => Stored(courtesy).GetAttributeValue<string>("gg_year");

    /// <summary>A currency of which so many are one unit of the base currency.</summary>
    public EntityReference Currency(string code, decimal rate) => new("transactioncurrency", world.Organization.AsSystem.Create(new Entity("transactioncurrency")
    {
        ["currencyname"] = code,
        ["isocurrencycode"] = code,
        ["currencyprecision"] = 2,
        ["exchangerate"] = rate,
    }));

    public static DateTime? Day(string? day) => day is null ? null : World.Utc(day);

    /// <summary>The sentence with which the service refuses.</summary>
    public static string Refusal(Action action) => Assert.Throws<FaultException<OrganizationServiceFault>>(action).Message;
}
