using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>Asynchronous work starts after the operation.</summary>
internal sealed class AsynchronousStageRule : StepRule
{
    protected override string Sentence => "is asynchronous before the operation is done";

    protected override string Cure => "use stage 40 or make it synchronous";

    protected override bool Breaks(StepSource step) => step.Mode == StepSource.Asynchronous && step.Stage != StepSource.PostOperation;
}
