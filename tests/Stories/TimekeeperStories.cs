using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>One quarter four times: with the workflow on schedules, with the cloud flow, with both at unlucky moments, and with nobody who
/// keeps time.</summary>
public sealed class TimekeeperStories
{
    /// <summary>What a process closes five working days after the decision was due.</summary>
    private static readonly string[] LetGo =
    [
        "followed up, then let go by a process", "answered late, then silent again", "away for a week", "offer without echo",
        "missed a meeting", "announced an answer", "parked, then asked again",
    ];

    private static readonly Dictionary<string, Lazy<Played>> Quarters = new(StringComparer.Ordinal)
    {
        ["workflow"] = new(() => Play(workflow: true, flow: false)),
        ["flow"] = new(() => Play(workflow: false, flow: true)),
        ["both"] = new(() => Play(workflow: true, flow: true, new Random(1))),
        ["neither"] = new(() => Play(workflow: false, flow: false)),
    };

    private static Played Workflow => Quarters["workflow"].Value;

    private static Played Neither => Quarters["neither"].Value;

    [Theory]
    [InlineData("flow")]
    [InlineData("both")]
    public void Whoever_keeps_time_every_deal_ends_the_same_and_stands_in_the_same_views(string keeper)
    {
        var (expected, actual) = (Workflow.End, Quarters[keeper].Value.End);

        Assert.Equal(expected.Levels, actual.Levels);
        Assert.Equal(expected.Views, actual.Views);
        Assert.Superset(LetGo.ToHashSet(), expected.Levels.Where(deal => deal.Value == "lost").Select(deal => deal.Key).ToHashSet());
    }

    [Theory]
    [InlineData("flow")]
    [InlineData("both")]
    public void Whoever_keeps_time_each_follow_up_is_there_once_and_none_is_lost(string keeper)
    {
        Assert.Equal(Workflow.End.FollowUpsMade, Quarters[keeper].Value.End.FollowUpsMade);

        // Four until the answer, and five in the silence after it.
        Assert.Equal(9, Workflow.End.FollowUpsMade.Count(line => line.StartsWith("answered late", StringComparison.Ordinal)));
        Assert.Equal(Workflow.End.FollowUpsMade.Distinct(), Workflow.End.FollowUpsMade);
    }

    // Where a process closes a deal, it does so at the moment at which the manager would be reminded; either may come first.
    [Theory]
    [InlineData("flow")]
    [InlineData("both")]
    public void Whoever_keeps_time_people_are_reminded_of_the_same_decisions_once(string keeper)
    {
        var (expected, actual) = (Open(Workflow), Open(Quarters[keeper].Value));

        Assert.Equal(expected, actual);
        Assert.Equal(expected.Distinct(), expected);
        Assert.Equal(
            ["Decide: keep on, park or walk away?, Selma Seller", "Talk about a decision that is due, Manuela Manager"],
            expected.Where(line => line.StartsWith("kept on with", StringComparison.Ordinal)).Select(line => line.Split(": ", 2)[1]));

        static List<string> Open(Played played) => [.. played.End.Tasks.Where(line => !LetGo.Contains(line.Split(": ")[0]))];
    }

    [Theory]
    [InlineData("workflow")]
    [InlineData("flow")]
    [InlineData("both")]
    [InlineData("neither")]
    public void No_job_and_no_flow_ends_badly(string keeper)
    {
        var played = Quarters[keeper].Value;

        Assert.All(played.Jobs, job => Assert.Equal(WorkflowStatus.Waiting, job.Status));
        Assert.All(played.Keeper.FlowRuns, run => Assert.Null(run.Error));
        Assert.InRange(played.Keeper.Interruptions, keeper == "both" ? 100 : 0, keeper == "both" ? 10_000 : 0);
    }

    [Fact]
    public void Where_nobody_keeps_time_the_views_by_deadlines_are_right_all_the_same()
    {
        foreach (var (view, shown) in Workflow.End.Views)
        {
            Assert.Equal(shown, Neither.End.Views[view].Except(LetGo));
        }

        Assert.Superset(LetGo.ToHashSet(), Neither.End.Views["Decision due"].ToHashSet());
        Assert.Equal(Neither.End.Views, Neither.Swept.Views);
        // Otherwise the comparison would prove nothing.
        Assert.StartsWith("Waiting", Neither.End.Levels["nobody does anything"], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_kept_time_one_sweep_makes_up_for_the_levels()
    {
        Assert.Equal(Workflow.End.Risks.Where(deal => !LetGo.Contains(deal.Key)), Neither.Swept.Risks.Where(deal => !LetGo.Contains(deal.Key)));
        Assert.All(LetGo, deal => Assert.Equal("Ghosting", Neither.Swept.Risks[deal]));
    }

    // A follow-up begins with a risk that rises, and without a sweep only what people save lets one rise.
    [Fact]
    public void Where_nobody_keeps_time_follow_ups_begin_with_what_people_save_and_with_the_sweep()
    {
        Assert.Equal(["called in between by the seller", "given to somebody else", "kept on with"], Followed(Neither.End));

        // The others have their decision to take first.
        Assert.Equal(
            ["called in between by the seller", "given to somebody else", "kept on with", "silent since the last week"], Followed(Neither.Swept));
        Assert.Equal(Neither.Swept.FollowUpsMade.Distinct(), Neither.Swept.FollowUpsMade);

        static IEnumerable<string> Followed(QuarterEnd end) => end.FollowUpsMade.Select(line => line.Split(": ")[0]).Distinct().Order(StringComparer.Ordinal);
    }

    private static Played Play(bool workflow, bool flow, Random? unlucky = null)
    {
        var quarter = new WrittenQuarter();
        var keeper = new Timekeeper(quarter.World, workflow, flow, unlucky);
        quarter.Play(keeper.Pass);
        var (end, jobs) = (new QuarterEnd(quarter), quarter.World.Organization.WorkflowJobs);
        new Sweeps(quarter.World).ToTheEnd();
        return new Played(end, jobs, keeper, new QuarterEnd(quarter));
    }

    /// <param name="End">What is there at the end.</param>
    /// <param name="Jobs">The jobs that are left.</param>
    /// <param name="Keeper">Who kept time.</param>
    /// <param name="Swept">What is there after one sweep more.</param>
    private sealed record Played(QuarterEnd End, IReadOnlyList<WorkflowState> Jobs, Timekeeper Keeper, QuarterEnd Swept);
}
