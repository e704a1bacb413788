using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Says which moment is a number of working days later, by the calendar of the policy.</summary>
public sealed class AddWorkingDays : CodeActivity
{
    /// <summary>Left out for now.</summary>
    [Input("From")]
    public InArgument<DateTime> From { get; set; } = null!;

    /// <summary>0 moves a moment on a free day to the next working day.</summary>
    [RequiredArgument]
    [Input("Working days")]
    [Default("1")]
    public InArgument<int> Days { get; set; } = null!;

    /// <summary>Whose time zone and free days count; left out for those of the settings.</summary>
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    /// <summary>UTC.</summary>
    [Output("On")]
    public OutArgument<DateTime> On { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_AddWorkingDays")
        .With("From", From.OptionalMoment(context))
        .With("Days", Days.Get(context))
        .With("Opportunity", Opportunity.OptionalRow(context, "Add working days", "Opportunity", "opportunity"))
        .Send()
        .Into("On", On);
}
