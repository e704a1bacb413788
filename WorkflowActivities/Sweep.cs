using System.Activities;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Starts the sweep: orders the runs that assess what is due.</summary>
public sealed class Sweep : CodeActivity
{
    /// <summary>How many deals one run may assess, 1 to 5000.</summary>
    [Input("Deals per run")]
    [Default("250")]
    public InArgument<int> MaxRows { get; set; } = null!;

    /// <summary>Into how many runs side by side the deals are divided, 1 to 16.</summary>
    [Input("Runs side by side")]
    [Default("1")]
    public InArgument<int> Partitions { get; set; } = null!;

    /// <summary>None while others are under way.</summary>
    [Output("Runs ordered")]
    public OutArgument<int> Runs { get; set; } = null!;

    [Output("Remaining")]
    public OutArgument<bool> Remaining { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_SweepGhosting")
        .With("MaxRows", Number(MaxRows, context))
        .With("Partitions", Number(Partitions, context))
        .Send()
        .Into("Runs", Runs)
        .Into("Remaining", Remaining);

    // A workflow hands in 0 for a number that nobody gave.
    private static int? Number(InArgument<int> input, CodeActivityContext context) =>
        input.Get(context) is { } number && number != 0 ? number : null;
}
