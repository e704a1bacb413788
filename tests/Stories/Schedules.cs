using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>The scheduler that ships, activated by an administrator.</summary>
internal sealed class Schedules
{
    public const string Workflow = "Ghosting Guard: run schedules";

    private readonly World world;

    public Schedules(World world)
    {
        this.world = world;
        Administrator = world.Organization.AddUser("Ada Administrator");
        world.Organization.Activate(Workflow, Administrator);
    }

    public Guid Administrator { get; }

    private IOrganizationService Service => world.Organization.As(Administrator);

    /// <summary>The jobs that wait for the next run of a schedule.</summary>
    public IReadOnlyList<WorkflowState> Waiting =>
        world.Organization.WorkflowJobs.Where(job => job.Workflow == Workflow && job.Status == WorkflowStatus.Waiting).ToList();

    /// <summary>Jobs that did not succeed.</summary>
    public IReadOnlyList<WorkflowState> Broken =>
        world.Organization.WorkflowJobs.Where(job => job.Status is WorkflowStatus.Failed or WorkflowStatus.Canceled).ToList();

    public Entity Row(string kind = "Sweep", int? minutes = 75, DateTime? nextRunOn = null)
    {
        var row = new Entity("gg_schedule") { ["gg_name"] = kind, ["gg_kind"] = world.Option("gg_schedule", "gg_kind", kind) };
        if (minutes is { } interval)
        {
            row["gg_interval"] = interval;
        }

        if (nextRunOn is { } next)
        {
            row["gg_nextrunon"] = next;
        }

        return row;
    }

    public EntityReference Add(string kind = "Sweep", int? minutes = 75, DateTime? nextRunOn = null) =>
        new("gg_schedule", Service.Create(Row(kind, minutes, nextRunOn)));

    public void Change(EntityReference schedule, params (string Column, object? Value)[] values)
    {
        var patch = new Entity("gg_schedule", schedule.Id);
        foreach (var (column, value) in values)
        {
            patch[column] = value;
        }

        Service.Update(patch);
    }

    public DateTime? NextRunOn(EntityReference schedule) => Moment(schedule, "gg_nextrunon");

    public DateTime? LastRunOn(EntityReference schedule) => Moment(schedule, "gg_lastrunon");

    private DateTime? Moment(EntityReference schedule, string column) =>
        Service.Retrieve("gg_schedule", schedule.Id, new ColumnSet(column)).GetAttributeValue<DateTime?>(column);
}
