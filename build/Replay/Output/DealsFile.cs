using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GhostingGuard.Build.Replay.Output;

/// <summary>deals.csv: one row for each deal, ordered by name.</summary>
internal static class DealsFile
{
    public const string Name = "deals.csv";

    private static readonly string[] Header =
    [
        "opportunity", "state", "turn", "silence_kind", "silent_since", "clock_start", "last_response", "unanswered_touches",
        "risk", "chance", "our_turn_on", "watch_on", "at_risk_on", "ghosting_on", "decide_on",
    ];

    public static void Write(string path, IEnumerable<DealRow> deals) =>
        ResultTable.Write(path, Header, deals.OrderBy(deal => deal.Opportunity, StringComparer.Ordinal).Select(Fields));

    private static IReadOnlyList<string> Fields(DealRow deal) =>
    [
        deal.Opportunity,
        deal.State,
        deal.Turn ?? "",
        deal.SilenceKind ?? "",
        Instant.Text(deal.SilentSince),
        Instant.Text(deal.ClockStart),
        Instant.Text(deal.LastResponse),
        deal.UnansweredTouches?.ToString(CultureInfo.InvariantCulture) ?? "",
        deal.Risk ?? "",
        deal.Chance?.ToString("0.00", CultureInfo.InvariantCulture) ?? "",
        Instant.Text(deal.OurTurnOn),
        Instant.Text(deal.WatchOn),
        Instant.Text(deal.AtRiskOn),
        Instant.Text(deal.GhostingOn),
        Instant.Text(deal.DecideOn),
    ];
}
