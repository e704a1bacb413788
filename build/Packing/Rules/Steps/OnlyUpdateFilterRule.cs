using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>Only an Update can be filtered by columns; elsewhere the platform ignores the filter.</summary>
internal sealed class OnlyUpdateFilterRule : StepRule
{
    protected override string Sentence => "has filtering columns on a message other than Update";

    protected override string Cure => "empty FilteringAttributes";

    protected override bool Breaks(StepSource step) => step.Message != "Update" && step.Filter.Count > 0;
}
