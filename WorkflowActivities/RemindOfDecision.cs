using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Reminds of a decision that is due, first the owner and a week later the owner's manager.</summary>
public sealed class RemindOfDecision : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    /// <summary>Yes: says how things stand and creates nothing.</summary>
    [Input("Dry run")]
    [Default("False")]
    public InArgument<bool> DryRun { get; set; } = null!;

    [Output("Due")]
    public OutArgument<bool> Due { get; set; } = null!;

    [Output("Overdue")]
    public OutArgument<bool> Overdue { get; set; } = null!;

    [Output("Created")]
    public OutArgument<bool> Created { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    /// <summary>Whether it makes sense to ask again.</summary>
    [Output("Ask again")]
    public OutArgument<bool> AskAgain { get; set; } = null!;

    /// <summary>UTC.</summary>
    [Output("Ask again on")]
    public OutArgument<DateTime> AskAgainOn { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_RemindOfDecision")
        .With("Target", Opportunity.Row(context, "Remind of decision", "Opportunity", "opportunity"))
        .With("DryRun", DryRun.Get(context))
        .SendOrAskAgain()
        .Into("Due", Due)
        .Into("Overdue", Overdue)
        .Into("Created", Created)
        .Into("Explanation", Explanation)
        .IntoIsSet("AskAgainOn", AskAgain)
        .Into("AskAgainOn", AskAgainOn);
}
