using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Reads the opportunities.</summary>
internal static class DealReader
{
    private const int Open = 0;

    private static readonly string[] Columns =
    [
        "name", "customerid", "ownerid", "estimatedvalue", "transactioncurrencyid", "statecode", "createdon",
        "gg_risk", "gg_silentsince", "gg_lastresponseon", "gg_lastresponsechannel",
        "gg_ourturnon", "gg_watchon", "gg_atriskon", "gg_ghostingon", "gg_decideon", "gg_explanation",
    ];

    /// <returns>All opportunities, ordered by name, then by their age.</returns>
    public static IReadOnlyList<Deal> Read(IOrganizationService service, Currencies currencies) =>
    [
        .. Rows.Of(service, Rows.Query("opportunity", Columns))
            .Select(row => DealOf(row, currencies))
            .OrderBy(deal => deal.Name, StringComparer.Ordinal)
            .ThenBy(deal => deal.CreatedOn),
    ];

    private static Deal DealOf(Entity row, Currencies currencies) => new()
    {
        Id = row.Id,
        Name = row.GetAttributeValue<string?>("name") ?? "",
        Customer = row.GetAttributeValue<EntityReference?>("customerid")?.Name,
        Owner = row.GetAttributeValue<EntityReference?>("ownerid")?.Name,
        Value = currencies.Of(row.GetAttributeValue<Money?>("estimatedvalue"), row.GetAttributeValue<EntityReference?>("transactioncurrencyid")),
        IsOpen = row.GetAttributeValue<OptionSetValue?>("statecode")?.Value == Open,
        CreatedOn = row.GetAttributeValue<DateTime>("createdon"),
        Risk = row.GetAttributeValue<OptionSetValue?>("gg_risk")?.Value,
        SilentSince = row.GetAttributeValue<DateTime?>("gg_silentsince"),
        LastResponseOn = row.GetAttributeValue<DateTime?>("gg_lastresponseon"),
        LastResponseChannel = row.GetAttributeValue<OptionSetValue?>("gg_lastresponsechannel")?.Value,
        OurTurnOn = row.GetAttributeValue<DateTime?>("gg_ourturnon"),
        WatchOn = row.GetAttributeValue<DateTime?>("gg_watchon"),
        AtRiskOn = row.GetAttributeValue<DateTime?>("gg_atriskon"),
        GhostingOn = row.GetAttributeValue<DateTime?>("gg_ghostingon"),
        DecideOn = row.GetAttributeValue<DateTime?>("gg_decideon"),
        Explanation = row.GetAttributeValue<string?>("gg_explanation"),
    };
}
