using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Creates the next follow-up of a silent opportunity, unless one is open or none is in place.</summary>
/// <remarks>What is created may be a call, a mail, a task, a letter or a message; an output takes rows of one table only, so the activity
/// is not handed out.</remarks>
public sealed class CreateFollowUp : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    [Output("Created")]
    public OutArgument<bool> Created { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    /// <summary>Whether it is time to decide instead.</summary>
    [Output("Decide")]
    public OutArgument<bool> Decide { get; set; } = null!;

    /// <summary>Whether it makes sense to ask again.</summary>
    [Output("Ask again")]
    public OutArgument<bool> AskAgain { get; set; } = null!;

    /// <summary>UTC.</summary>
    [Output("Ask again on")]
    public OutArgument<DateTime> AskAgainOn { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_CreateFollowUp")
        .With("Target", Opportunity.Row(context, "Create follow-up", "Opportunity", "opportunity"))
        .With("ByProcess", true)
        .SendOrAskAgain()
        .Into("Created", Created)
        .Into("Explanation", Explanation)
        .Into("Decide", Decide)
        .IntoIsSet("AskAgainOn", AskAgain)
        .Into("AskAgainOn", AskAgainOn);
}
