using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Tests.Report;

/// <summary>Plainly made-up values; a test mentions only what it is about.</summary>
internal static class Some
{
    public static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private static int deals;

    public static Deal Deal(string name = "A deal", int? risk = RiskOrder.Waiting, Amount? value = null, DateTime? silentSince = null, bool open = true) => new()
    {
        Id = new Guid(++deals, 0, 0, new byte[8]),
        Name = name,
        Value = value,
        IsOpen = open,
        CreatedOn = Now.AddDays(-40),
        Risk = open ? risk : null,
        SilentSince = silentSince,
        WatchOn = silentSince?.AddDays(9),
        AtRiskOn = silentSince?.AddDays(14),
        GhostingOn = silentSince?.AddDays(21),
        DecideOn = silentSince?.AddDays(30),
    };

    public static Touch Touch(Deal deal, int daysAgo, bool answered = false, int? channel = 847170000) =>
        new(deal.Id, Now.AddDays(-daysAgo), channel, answered);

    public static Snapshot Snapshot(IReadOnlyList<Deal> deals, params Touch[] touches) => new()
    {
        AsOf = Now,
        Source = new ReportSource("Test data", "Made up for a test.", TimeZoneInfo.Utc),
        Deals = deals,
        Touches = touches.OrderBy(touch => touch.Moment).ToLookup(touch => touch.Deal),
        Views = [new ViewTable("Ghosting now", "Funkstille", [new ViewColumn("name", "Topic", IsNumber: false, IsProse: false)], [.. deals.Select(deal => new[] { deal.Name })])],
        Risks = [.. Enumerable.Range(0, 9).Select(i => new ChoiceLabel(RiskOrder.New + i, $"Risk {i}", $"Risiko {i}", "#405060", "What it means."))],
        Channels = [new ChoiceLabel(847170000, "Mail", "E-Mail", null, null), new ChoiceLabel(847170001, "Phone", "Telefon", null, null)],
    };
}
