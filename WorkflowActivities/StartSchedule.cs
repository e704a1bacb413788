using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Begins a run of a schedule if one is due, and sets when the next one is.</summary>
public sealed class StartSchedule : CodeActivity
{
    [RequiredArgument]
    [Input("Schedule")]
    [ReferenceTarget("gg_schedule")]
    public InArgument<EntityReference?> Schedule { get; set; } = null!;

    /// <summary>Yes: says how things stand and changes nothing.</summary>
    [Input("Dry run")]
    [Default("False")]
    public InArgument<bool> DryRun { get; set; } = null!;

    /// <summary>Yes: whoever asked does the work now.</summary>
    [Output("Due")]
    public OutArgument<bool> Due { get; set; } = null!;

    [Output("What")]
    [AttributeTarget("gg_schedule", "gg_kind")]
    public OutArgument<OptionSetValue> Kind { get; set; } = null!;

    /// <summary>UTC; unset for an inactive schedule.</summary>
    [Output("Next run on")]
    public OutArgument<DateTime> NextRunOn { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_StartSchedule")
        .With("Target", Schedule.Row(context, "Start schedule", "Schedule", "gg_schedule"))
        .With("DryRun", DryRun.Get(context))
        .Send()
        .Into("Due", Due)
        .IntoChoice("Kind", Kind)
        .Into("NextRunOn", NextRunOn);
}
