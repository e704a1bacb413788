using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>The steps of one message and table, by the moment at which they run.</summary>
internal sealed class StepSet
{
    public static readonly StepSet None = new([]);

    public StepSet(IEnumerable<RunnableStep> steps)
    {
        // Equal ranks run in the order of registration, which is the order of the import.
        var ranked = steps.OrderBy(step => step.Step.Rank).ToList();
        PreValidation = Of(ranked, StepStage.PreValidation, isAsynchronous: false);
        PreOperation = Of(ranked, StepStage.PreOperation, isAsynchronous: false);
        PostOperation = Of(ranked, StepStage.PostOperation, isAsynchronous: false);
        Asynchronous = Of(ranked, StepStage.PostOperation, isAsynchronous: true);
    }

    public IReadOnlyList<RunnableStep> PreValidation { get; }

    public IReadOnlyList<RunnableStep> PreOperation { get; }

    public IReadOnlyList<RunnableStep> PostOperation { get; }

    public IReadOnlyList<RunnableStep> Asynchronous { get; }

    private static RunnableStep[] Of(List<RunnableStep> steps, StepStage stage, bool isAsynchronous) =>
        steps.Where(step => step.Step.Stage == stage && step.Step.IsAsynchronous == isAsynchronous).ToArray();
}
