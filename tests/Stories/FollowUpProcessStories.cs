using GhostingGuard.EmbeddedDataverse.Workflow;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The process that follows up, with the schedule that lets risks rise, and nobody else.</summary>
public sealed class FollowUpProcessStories
{
    private readonly World world = new();
    private readonly Deal deal;

    public FollowUpProcessStories()
    {
        var schedules = new Schedules(world);
        world.Organization.Activate("Ghosting Guard: follow up", schedules.Administrator);
        schedules.Add();
        deal = world.Deal();
        world.MailTo(deal.Reference);
    }

    // A mail of Monday 2 March: at risk on the 9th.
    [Fact]
    public void The_first_follow_up_comes_when_the_deal_is_at_risk_and_there_is_one_at_a_time()
    {
        world.Organization.RunJobsUntil(World.Utc("2026-03-09 07:59"));
        var early = FollowUps.On(world, deal).Count;
        world.Organization.RunJobsUntil(World.Utc("2026-03-30 08:00"));

        Assert.Equal(0, early);
        Assert.Single(FollowUps.On(world, deal));
        Assert.Empty(world.Organization.FailedJobs);
    }

    [Fact]
    public void An_answer_ends_it_and_leaves_no_job_behind()
    {
        world.Organization.RunJobsUntil(World.Utc("2026-03-10 08:00"));
        world.MailFrom(deal.Reference);

        world.Organization.RunJobsUntil(World.Utc("2026-06-01 08:00"));

        Assert.Single(FollowUps.On(world, deal));
        Assert.DoesNotContain(world.Organization.WorkflowJobs, job => job.Workflow != Schedules.Workflow || job.Status != WorkflowStatus.Waiting);
    }

    [Fact]
    public void A_deal_that_was_closed_meanwhile_ends_it_too()
    {
        world.Organization.RunJobsUntil(World.Utc("2026-03-10 08:00"));
        world.SetState(deal.Reference, 1, 3);

        world.Organization.RunJobsUntil(World.Utc("2026-06-01 08:00"));

        Assert.Empty(world.Organization.FailedJobs);
        Assert.DoesNotContain(world.Organization.WorkflowJobs, job => job.Workflow != Schedules.Workflow || job.Status != WorkflowStatus.Waiting);
    }
}
