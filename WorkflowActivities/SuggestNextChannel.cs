using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Suggests how to follow up on a silent opportunity next; it changes nothing.</summary>
public sealed class SuggestNextChannel : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    [Output("Suggestion")]
    public OutArgument<string> Suggestion { get; set; } = null!;

    [Output("Channel")]
    [AttributeTarget("opportunity", "gg_lastresponsechannel")]
    public OutArgument<OptionSetValue> Channel { get; set; } = null!;

    [Output("Contact")]
    [ReferenceTarget("contact")]
    public OutArgument<EntityReference> Contact { get; set; } = null!;

    /// <summary>UTC.</summary>
    [Output("Due on")]
    public OutArgument<DateTime> DueOn { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_SuggestNextChannel")
        .With("Target", Opportunity.Row(context, "Suggest next channel", "Opportunity", "opportunity"))
        .Send()
        .Into("Suggestion", Suggestion)
        .IntoChoice("Channel", Channel)
        .Into("Contact", Contact)
        .Into("DueOn", DueOn);
}
