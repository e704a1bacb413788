using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>The row after the operation exists only after the operation.</summary>
internal sealed class EarlyImageRule : StepRule
{
    protected override string Sentence => "wants an image after the operation before it happened";

    protected override string Cure => "use stage 40 or take an image before";

    protected override bool Breaks(StepSource step) => step.Stage != StepSource.PostOperation && step.Images.Any(image => image.IsAfter);
}
