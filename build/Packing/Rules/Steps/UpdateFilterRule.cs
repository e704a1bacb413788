using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>An Update step says which columns it is about, or it would run on every save of the row.</summary>
internal sealed class UpdateFilterRule : StepRule
{
    protected override string Sentence => "runs on every update of the row";

    protected override string Cure => "name the columns it is about in FilteringAttributes";

    protected override bool Breaks(StepSource step) => step is { Message: "Update", Filter.Count: 0 };
}
