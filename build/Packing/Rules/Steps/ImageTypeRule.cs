using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>An image has a type and a name of its own.</summary>
internal sealed class ImageTypeRule : StepRule
{
    protected override string Sentence => "has an image of no known type, without alias, or two of one alias";

    protected override string Cure => "use ImageType 0, 1 or 2 and give each image its own EntityAlias";

    protected override bool Breaks(StepSource step) => step.Images.Any(image => image is not { Type: ImageSource.Before or ImageSource.After or ImageSource.Both, Alias.Length: > 0 })
        || step.Images.DistinctBy(image => image.Alias).Count() != step.Images.Count;
}
