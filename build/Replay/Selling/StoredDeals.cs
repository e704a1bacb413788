using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Replay.Output;
using GhostingGuard.Build.Replay.Warnings;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Build.Replay.Selling.OpportunityColumns;

namespace GhostingGuard.Build.Replay.Selling;

/// <summary>Reads what the plug-ins left on the opportunities, and what they say of them; nothing is computed here.</summary>
internal sealed class StoredDeals(Organization organization)
{
    private const string Table = "opportunity";
    private const int English = 1033;
    private const int PageSize = 5000;

    private static readonly ColumnSet Silence = new(Columns.SilentSince, Columns.ClockStart, Columns.WatchOn, Columns.AtRiskOn, Columns.GhostingOn);

    private static readonly ColumnSet Results = new(
        Columns.Name,
        Columns.State,
        Columns.Turn,
        Columns.SilenceKind,
        Columns.SilentSince,
        Columns.ClockStart,
        Columns.LastResponseOn,
        Columns.UnansweredTouches,
        Columns.Risk,
        Columns.OurTurnOn,
        Columns.WatchOn,
        Columns.AtRiskOn,
        Columns.GhostingOn,
        Columns.DecideOn);

    private static readonly Dictionary<int, string> States = new() { [0] = "Open", [1] = "Won", [2] = "Lost" };

    private static readonly Dictionary<int, string> Turns = new() { [847170000] = "ours", [847170001] = "theirs", [847170002] = "nobody" };

    private static readonly Dictionary<int, string> Kinds = new()
    {
        [847170000] = "message",
        [847170001] = "offer",
        [847170002] = "meeting",
        [847170003] = "commitment",
    };

    /// <returns>Null when the deal is in no silence.</returns>
    public StoredSilence? SilenceOf(Guid opportunity)
    {
        var row = organization.AsSystem.Retrieve(Table, opportunity, Silence);
        return Moment(row, Columns.SilentSince) is { } since
            ? new StoredSilence(since, Moment(row, Columns.ClockStart), Moment(row, Columns.WatchOn), Moment(row, Columns.AtRiskOn), Moment(row, Columns.GhostingOn))
            : null;
    }

    /// <summary>All opportunities, in no particular order.</summary>
    public IReadOnlyList<DealRow> All() => [.. Rows().Select(Read)];

    private IEnumerable<Entity> Rows()
    {
        var query = new QueryExpression(Table) { ColumnSet = Results, PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 } };
        query.AddOrder(Columns.Name, OrderType.Ascending);
        while (true)
        {
            var page = organization.AsSystem.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            if (!page.MoreRecords)
            {
                yield break;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    private DealRow Read(Entity row) => new(row.GetAttributeValue<string>(Columns.Name), States[Choice(row, Columns.State)!.Value])
    {
        Turn = Choice(row, Columns.Turn) is { } turn ? Turns[turn] : null,
        SilenceKind = Choice(row, Columns.SilenceKind) is { } kind ? Kinds[kind] : null,
        SilentSince = Moment(row, Columns.SilentSince),
        ClockStart = Moment(row, Columns.ClockStart),
        LastResponse = Moment(row, Columns.LastResponseOn),
        UnansweredTouches = row.GetAttributeValue<int?>(Columns.UnansweredTouches),
        Risk = Label("gg_risk", Choice(row, Columns.Risk)),
        Chance = Choice(row, Columns.Turn) is { } whose && Turns[whose] == "theirs" ? ChanceOf(row) : null,
        OurTurnOn = Moment(row, Columns.OurTurnOn),
        WatchOn = Moment(row, Columns.WatchOn),
        AtRiskOn = Moment(row, Columns.AtRiskOn),
        GhostingOn = Moment(row, Columns.GhostingOn),
        DecideOn = Moment(row, Columns.DecideOn),
    };

    /// <summary>The chance changes from day to day, so it is stored nowhere and asked for.</summary>
    private double? ChanceOf(Entity row)
    {
        var today = organization.AsSystem.Execute(
            new OrganizationRequest("gg_ExplainOpportunity") { ["Target"] = row.ToEntityReference() }).Results;
        return today.TryGetValue("Chance", out var chance) ? (double)chance : null;
    }

    private string? Label(string choice, int? value) =>
        value is { } number ? organization.Solution.Choices[choice].Find(number)!.Labels.In(English) : null;

    private static int? Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    private static DateTime? Moment(Entity row, string column) => row.GetAttributeValue<DateTime?>(column);
}
