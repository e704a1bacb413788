using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>An image names its columns, or every column of the row would be read.</summary>
internal sealed class ImageColumnRule : StepRule
{
    protected override string Sentence => "has an image without columns";

    protected override string Cure => "name them in Attributes";

    protected override bool Breaks(StepSource step) => step.Images.Any(image => image.Columns.Count == 0);
}
