using System.Activities;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Tells each manager once a day about the ghosting deals of the team.</summary>
public sealed class SendDigest : CodeActivity
{
    [Output("Digests created")]
    public OutArgument<int> Digests { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_SendDigest")
        .Send()
        .Into("Digests", Digests)
        .Into("Explanation", Explanation);
}
