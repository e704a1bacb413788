using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Grids;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

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
        Source = new ReportSource("Test data", "Testdaten", "Made up for a test.", "Für einen Test erfunden.", TimeZoneInfo.Utc),
        Deals = deals,
        Touches = touches.OrderBy(touch => touch.Moment).ToLookup(touch => touch.Deal),
        Language = Language.English,
        LinkTo = _ => null,
        Views = [View(deals)],
        Risks = [.. Enumerable.Range(0, 9).Select(i => new ChoiceLabel(RiskOrder.New + i, $"Risk {i}", $"Risiko {i}", "#405060", Labels.None))],
        Channels = [new ChoiceLabel(847170000, "Mail", "E-Mail", null, Labels.None), new ChoiceLabel(847170001, "Phone", "Telefon", null, Labels.None)],
    };

    private static Grid View(IReadOnlyList<Deal> deals)
    {
        var topic = new Column { Name = "name", Type = ColumnType.Text };
        var table = new Table { Name = "opportunity", SchemaName = "Opportunity", PrimaryId = "opportunityid" };
        var fetch = XElement.Parse("<fetch><entity name='opportunity' /></fetch>");
        return new Grid(
            new View(new Guid(7, 0, 0, new byte[8]), table, Labels.None, Labels.None, 0, [new ViewColumn("name", topic, table, IsLinked: false)], fetch),
            "Ghosting now",
            "Funkstille",
            "",
            ["Topic"],
            [.. deals.Select(deal => new GridRow(new EntityReference("opportunity", deal.Id), [new GridCell(deal.Name)]))]);
    }
}
