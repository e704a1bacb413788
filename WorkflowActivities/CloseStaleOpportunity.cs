using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Walks away from a silent opportunity, or says whether that may be done.</summary>
public sealed class CloseStaleOpportunity : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    /// <summary>Needed only where there were too few touches.</summary>
    [Input("Reason")]
    public InArgument<string?> Reason { get; set; } = null!;

    /// <summary>Yes: says what would happen and why, and changes nothing.</summary>
    [Input("Dry run")]
    [Default("False")]
    public InArgument<bool> DryRun { get; set; } = null!;

    [Output("Done")]
    public OutArgument<bool> Done { get; set; } = null!;

    [Output("Possible")]
    public OutArgument<bool> Possible { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_CloseStaleOpportunity")
        .With("Target", Opportunity.Row(context, "Close stale opportunity", "Opportunity", "opportunity"))
        .With("Reason", Reason.OptionalText(context))
        .With("DryRun", DryRun.Get(context))
        .With("ByProcess", true)
        .SendOrAskAgain()
        .Into("Done", Done)
        .Into("Possible", Possible)
        .Into("Explanation", Explanation);
}
