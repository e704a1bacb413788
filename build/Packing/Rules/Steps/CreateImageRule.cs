using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>There is no row before a Create.</summary>
internal sealed class CreateImageRule : StepRule
{
    protected override string Sentence => "wants an image of the row before it was created";

    protected override string Cure => "remove it or take an image after";

    protected override bool Breaks(StepSource step) => step.Message == "Create" && step.Images.Any(image => image.IsBefore);
}
