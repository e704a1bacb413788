using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Tells the conditions of a workflow how an opportunity stands today; it changes nothing.</summary>
/// <remarks>A closed opportunity has no risk: every output then stays unset.</remarks>
public sealed class GetGhostingRisk : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    [Output("Ghosting risk")]
    [AttributeTarget("opportunity", "gg_risk")]
    public OutArgument<OptionSetValue> Risk { get; set; } = null!;

    [Output("Turn")]
    [AttributeTarget("opportunity", "gg_turn")]
    public OutArgument<OptionSetValue> Turn { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    /// <summary>Whole working days of the silence; 0 also where nobody waits for an answer.</summary>
    [Output("Working days of silence")]
    public OutArgument<int> WorkingDays { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_ExplainOpportunity")
        .With("Target", Opportunity.Row(context, "Get ghosting risk", "Opportunity", "opportunity"))
        .Send()
        .IntoChoice("Risk", Risk)
        .IntoChoice("Turn", Turn)
        .Into("Explanation", Explanation)
        .Into("WorkingDays", WorkingDays);
}
