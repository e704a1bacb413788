using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Sample.Schedulers;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Sample;

/// <summary>A made-up quarter of a made-up company, saved click by click as its sellers would.</summary>
public static class SampleQuarter
{
    /// <summary>The moment to import the solution at: the evening before the quarter. UTC.</summary>
    public static DateTime Start { get; } = new(2026, 6, 30, 16, 0, 0, DateTimeKind.Utc);

    /// <summary>The moment the quarter is looked at. UTC.</summary>
    public static DateTime AsOf => Quarter.AsOf;

    /// <summary>The organisation of the company, whose name its business unit has as well.</summary>
    public static OrganizationOptions Options { get; } = new() { Name = "Musterwerk Fördertechnik" };

    /// <summary>What a page about it says of its origin.</summary>
    public static ReportSource Source { get; } = new(
        "Sample quarter",
        "Beispielquartal",
        "A fictitious quarter of a fictitious company, made for this demonstration. No person, company or deal in it exists.",
        "Ein erfundenes Quartal einer erfundenen Firma, nur für diese Vorführung. Keine Person, keine Firma und keine Verkaufschance darin gibt es wirklich.",
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    /// <summary>Plays the quarter up to <see cref="AsOf"/>, runs what is due after every save, and at the end has every open deal assessed once.</summary>
    /// <param name="organization">An organisation that has just imported the solution and whose clock stands at or before <see cref="Start"/>.</param>
    /// <param name="progress">Told after every save how many are done, and how many there are.</param>
    /// <param name="scheduler">Who keeps time; null for the processes that ship.</param>
    public static void Play(Organization organization, Action<int, int>? progress = null, IScheduler? scheduler = null)
    {
        scheduler ??= new WorkflowScheduler();
        GoLive.WithoutRhythm(organization);
        var company = Company.Found(organization);
        scheduler.Start(organization);
        var saves = Deals.All
            .SelectMany((deal, number) => new Story(company, deal).Saves(number))
            .OrderBy(save => save.Moment)
            .ToList();

        for (var done = 0; done < saves.Count; done++)
        {
            scheduler.RunUntil(organization, saves[done].Moment);
            saves[done].Do();
            organization.RunJobs();
            progress?.Invoke(done + 1, saves.Count);
        }

        scheduler.RunUntil(organization, AsOf);
        AssessOpenDeals(organization);
    }

    private static void AssessOpenDeals(Organization organization)
    {
        var open = new QueryExpression("opportunity");
        open.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        open.AddOrder("name", OrderType.Ascending);
        IReadOnlyList<Entity> deals = [.. organization.AsSystem.RetrieveMultiple(open).Entities];
        foreach (var deal in deals)
        {
            organization.AsSystem.Execute(new OrganizationRequest("gg_AssessOpportunity") { ["Target"] = deal.ToEntityReference() });
        }
    }
}
