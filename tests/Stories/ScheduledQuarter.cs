using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>
/// A quarter in which people mail, call, meet, offer and answer, the same for the same seed, while a scheduler of some kind lets the
/// time pass.
/// </summary>
internal sealed class ScheduledQuarter
{
    private const int Deals = 8;
    private const int Weeks = 13;

    private static readonly string[] Deadlines =
        ["gg_ourturnon", "gg_watchon", "gg_atriskon", "gg_ghostingon", "gg_decideon", "gg_suspendeduntil", "gg_parkeduntil"];

    private readonly Random random;
    private readonly List<Deal> deals = [];

    public ScheduledQuarter(int seed)
    {
        random = new Random(seed);
        for (var number = 1; number <= Deals; number++)
        {
            deals.Add(World.Deal(World.Contact(string.Create(CultureInfo.InvariantCulture, $"Customer {number}"))));
        }
    }

    public World World { get; } = new();

    /// <summary>What each view by deadlines shows and what is stored of each deal, on every Friday evening.</summary>
    public List<Friday> Fridays { get; } = [];

    /// <param name="pass">Lets the time pass to a moment, with whatever a scheduler does on the way.</param>
    public ScheduledQuarter Play(Action<DateTime> pass)
    {
        var monday = World.Organization.Now;
        for (var week = 0; week < Weeks; week++)
        {
            for (var day = 0; day < 5; day++)
            {
                // At half past, so that nothing happens at the very moment of a sweep.
                pass(monday.AddDays((7 * week) + day).AddMinutes((60 * random.Next(9)) + 30));
                Happen(deals[random.Next(Deals)]);
            }

            pass(monday.AddDays((7 * week) + 4).AddHours(11));
            Fridays.Add(new Friday(Views(), Stored()));
            new Sweeps(World).RemoveOld();
        }

        return this;
    }

    /// <summary>How many activities there are; a scheduler that did something twice would leave one more.</summary>
    public int Activities() => World.Organization.AsSystem.RetrieveMultiple(new QueryExpression("activitypointer")).Entities.Count;

    private void Happen(Deal deal)
    {
        var now = World.Organization.Now;
        switch (random.Next(9))
        {
            case < 4:
                World.MailTo(deal.Reference);
                break;
            case 4:
                World.MailFrom(deal.Reference);
                break;
            case 5:
                World.Call(deal.Reference, "No answer");
                break;
            case 6:
                World.Meeting(deal.Reference, now.AddDays(3).ToString("s", CultureInfo.InvariantCulture));
                break;
            case 7:
                World.ActiveQuote(deal, now.AddDays(20));
                break;
            default:
                World.Mark(deal.Reference, "Answer expected by", now.AddDays(4).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
        }
    }

    private string Views() => string.Join('\n', World.Organization.Solution.Views
        .Where(view => view.Table == "opportunity" && IsByDeadlines(view.FetchXml))
        .OrderBy(view => view.Names.In(1033), StringComparer.Ordinal)
        .Select(view => $"{view.Names.In(1033)}: {Rows(view.FetchXml)}"));

    /// <summary>Such a view compares deadlines with now. Others show what was found at the last assessment, and say so.</summary>
    private static bool IsByDeadlines(string fetchXml) => XElement.Parse(fetchXml).Descendants("condition")
        .Select(condition => condition.Attribute("attribute")!.Value)
        .All(column => !column.StartsWith("gg_", StringComparison.Ordinal) || Deadlines.Contains(column));

    private string Rows(string fetchXml) => string.Join(", ", World.Service.RetrieveMultiple(new FetchExpression(fetchXml)).Entities
        .Select(row => deals.FindIndex(deal => deal.Reference.Id == row.Id) + 1).Order());

    private string Stored() => string.Join(", ", deals.Select(deal => deal.Risk));
}
