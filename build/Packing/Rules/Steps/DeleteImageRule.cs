using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>There is no row after a Delete.</summary>
internal sealed class DeleteImageRule : StepRule
{
    protected override string Sentence => "wants an image of the row after it was deleted";

    protected override string Cure => "remove it or take an image before";

    protected override bool Breaks(StepSource step) => step.Message == "Delete" && step.Images.Any(image => image.IsAfter);
}
