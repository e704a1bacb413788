using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Sample;
using GhostingGuard.Build.Sample.Scenarios;
using GhostingGuard.Build.Sample.Schedulers;
using GhostingGuard.EmbeddedDataverse;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Build.Tests.Sample;

/// <summary>The quarter under everybody who may keep time. A further scheduler is a further row.</summary>
public sealed class SchedulerTests
{
    private static readonly Dictionary<string, Func<IScheduler>> Schedulers = new(StringComparer.Ordinal)
    {
        ["nobody"] = () => new NoScheduler(),
        ["workflows"] = () => new WorkflowScheduler(),
    };

    private static readonly Dictionary<string, Lazy<Organization>> Played = Schedulers.ToDictionary(
        scheduler => scheduler.Key, scheduler => new Lazy<Organization>(() => Play(scheduler.Value())), StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Schedulers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whoever_keeps_time_every_deal_ends_with_the_same_risk(string scheduler) =>
        Assert.Equal(Ends(Played["nobody"].Value).Where(IsNotLetGo), Ends(Played[scheduler].Value).Where(IsNotLetGo));

    // A process needs somebody who keeps time.
    [Theory]
    [InlineData("nobody", "0 847170006 847170001")]
    [InlineData("workflows", "2  ")]
    public void What_nobody_decides_is_closed_by_the_process_where_there_is_one(string scheduler, string end) =>
        Assert.All(Ends(Played[scheduler].Value).Where(line => !IsNotLetGo(line)), line => Assert.EndsWith(": " + end, line, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_work_fails_and_no_process_is_taken_for_a_loop(string scheduler)
    {
        Assert.Empty(Played[scheduler].Value.FailedJobs);
        Assert.All(Played[scheduler].Value.WorkflowJobs, job => Assert.Equal(WorkflowStatus.Waiting, job.Status));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nobody_is_given_the_same_task_twice(string scheduler)
    {
        var tasks = Rows(Played[scheduler].Value, "task", "subject", "regardingobjectid", "ownerid", "createdon");

        Assert.All(
            tasks.GroupBy(task => (task["subject"], Id(task, "regardingobjectid"), Id(task, "ownerid"), task.GetAttributeValue<DateTime>("createdon").Date)),
            same => Assert.Single(same));
    }

    [Fact]
    public void With_the_workflows_what_is_stored_is_never_older_than_a_sweep()
    {
        var organization = Played["workflows"].Value;
        var query = new QueryExpression("opportunity") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition("gg_nextchangeon", ConditionOperator.LessThan, organization.Now.AddMinutes(-75));

        Assert.Empty(organization.AsSystem.RetrieveMultiple(query).Entities);
        Assert.NotEmpty(Rows(organization, "gg_sweeprun", "gg_kind"));
    }

    private static Organization Play(IScheduler scheduler)
    {
        var organization = PlayedQuarter.Import();
        SampleQuarter.Play(organization, scheduler: scheduler);
        return organization;
    }

    private static List<string> Ends(Organization organization) => Rows(organization, "opportunity", "name", "statecode", "gg_risk", "gg_silencekind")
        .Select(deal => $"{deal["name"]}: {Number(deal, "statecode")} {Number(deal, "gg_risk")} {Number(deal, "gg_silencekind")}")
        .Order(StringComparer.Ordinal)
        .ToList();

    private static bool IsNotLetGo(string line) =>
        !Deals.All.Any(deal => deal.Story == Closed.LetGo && line.StartsWith(deal.Subject + ":", StringComparison.Ordinal));

    private static int? Number(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    private static Guid? Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    private static IReadOnlyList<Entity> Rows(Organization organization, string table, params string[] columns) =>
        organization.AsSystem.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
}
