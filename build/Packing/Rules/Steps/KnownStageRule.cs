using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>A step runs in one of the three stages, now or later.</summary>
internal sealed class KnownStageRule : StepRule
{
    protected override string Sentence => "has a stage or mode the platform does not have";

    protected override string Cure => "use stage 10, 20 or 40 and mode 0 or 1";

    protected override bool Breaks(StepSource step) => step.Stage is not (StepSource.PreValidation or StepSource.PreOperation or StepSource.PostOperation) || step.Mode is not (StepSource.Synchronous or StepSource.Asynchronous);
}
