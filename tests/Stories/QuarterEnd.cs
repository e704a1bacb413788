using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>What a quarter leaves behind, in lines one can compare.</summary>
internal sealed class QuarterEnd
{
    private static readonly string[] Deadlines = ["gg_silentsince", "gg_ourturnon", "gg_watchon", "gg_atriskon", "gg_ghostingon", "gg_decideon"];

    private static readonly string[] ComparedInViews =
        ["gg_ourturnon", "gg_watchon", "gg_atriskon", "gg_ghostingon", "gg_decideon", "gg_suspendeduntil", "gg_parkeduntil"];

    private readonly World world;

    public QuarterEnd(WrittenQuarter quarter)
    {
        world = quarter.World;
        Levels = quarter.Deals.ToDictionary(deal => deal.Key, deal => Level(deal.Value));
        Views = world.Organization.Solution.Views
            .Where(view => view.Table == "opportunity" && IsByDeadlines(view.FetchXml))
            .ToDictionary(view => view.Names.In(1033)!, view => Shown(quarter, view.FetchXml));
        Risks = quarter.Deals.ToDictionary(deal => deal.Key, deal => deal.Value.Risk);
        FollowUpsMade = [.. quarter.Deals
            .SelectMany(deal => FollowUps.On(world, deal.Value).Select(row => FollowUp(deal.Key, row)))
            .Order(StringComparer.Ordinal)];
        Tasks = [.. quarter.Deals.SelectMany(deal => Reminders(deal.Key, deal.Value)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Of each deal the stored level with its deadlines, or how it was closed.</summary>
    public IReadOnlyDictionary<string, string> Levels { get; }

    /// <summary>Of each deal the stored level alone; null for a closed one.</summary>
    public IReadOnlyDictionary<string, string?> Risks { get; }

    /// <summary>Of each view that compares deadlines with now, the deals it shows.</summary>
    public IReadOnlyDictionary<string, List<string>> Views { get; }

    /// <summary>The deal, its silence, the step, the way, whose it is, and what became of it.</summary>
    public IReadOnlyList<string> FollowUpsMade { get; }

    /// <summary>What people were reminded of, and who.</summary>
    public IReadOnlyList<string> Tasks { get; }

    private static string Level(Deal deal) => deal.Row().GetAttributeValue<OptionSetValue>("statecode").Value switch
    {
        1 => "won",
        2 => "lost",
        _ => deal.Risk + string.Concat(Deadlines.Select(column => $" {column[3..]} {deal.On(column)}")),
    };

    private static string FollowUp(string deal, Entity row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{deal}: silence of {row["gg_followupsilence"]:MM-dd}, {row["gg_followupstep"]}, {row.FormattedValues["gg_followupway"]}, {Owner(row)}, {FollowUps.State(row)}");

    private static string Owner(Entity row) => row.GetAttributeValue<EntityReference>("ownerid").Name;

    /// <summary>Such a view compares deadlines with now. Others show what was found at the last assessment, and say so.</summary>
    private static bool IsByDeadlines(string fetchXml) => XElement.Parse(fetchXml).Descendants("condition")
        .Select(condition => condition.Attribute("attribute")!.Value)
        .All(column => !column.StartsWith("gg_", StringComparison.Ordinal) || ComparedInViews.Contains(column));

    private List<string> Shown(WrittenQuarter quarter, string fetchXml)
    {
        var rows = world.Service.RetrieveMultiple(new FetchExpression(fetchXml)).Entities.Select(row => row.Id).ToHashSet();
        return [.. quarter.Deals.Where(deal => rows.Contains(deal.Value.Id)).Select(deal => deal.Key)];
    }

    private IEnumerable<string> Reminders(string name, Deal deal)
    {
        var query = new QueryExpression("task") { ColumnSet = new ColumnSet("subject", "ownerid") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, deal.Id);
        query.Criteria.AddCondition("gg_followupsilence", ConditionOperator.Null);
        return world.Organization.AsSystem.RetrieveMultiple(query).Entities.Select(task => $"{name}: {task["subject"]}, {Owner(task)}");
    }
}
