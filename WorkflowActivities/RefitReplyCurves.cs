using System.Activities;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Fits the organisation's own reply curves on how its customers have answered so far.</summary>
public sealed class RefitReplyCurves : CodeActivity
{
    [Output("Curves written")]
    public OutArgument<int> Curves { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_RefitReplyCurves")
        .Send()
        .Into("Curves", Curves)
        .Into("Summary", Explanation);
}
