using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Assesses an opportunity now and tells a workflow how it stands, as the user it runs for may see it.</summary>
/// <remarks>A closed opportunity has no risk: every output then stays unset.</remarks>
public sealed class AssessOpportunity : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    [Output("Ghosting risk")]
    [AttributeTarget("opportunity", "gg_risk")]
    public OutArgument<OptionSetValue> Risk { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    /// <summary>When the risk changes if nobody does anything, UTC; unset where time alone changes nothing.</summary>
    [Output("Next change on")]
    public OutArgument<DateTime> NextChangeOn { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_AssessOpportunity")
        .With("Target", Opportunity.Row(context, "Assess opportunity", "Opportunity", "opportunity"))
        .Send()
        .IntoChoice("Risk", Risk)
        .Into("Explanation", Explanation)
        .Into("NextChangeOn", NextChangeOn);
}
