using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>An image names the parameter of the message that holds the row.</summary>
internal sealed class ImagePropertyRule : StepRule
{
    protected override string Sentence => "has an image that names another property than its message has";

    protected override string Cure => "use Id for Create, Target for Update and Delete, EntityMoniker for SetStateDynamicEntity";

    protected override bool Breaks(StepSource step) => step.Message is { } message && step.Images.Any(image => image.Property != SdkMessages.ImagePropertyOf(message));
}
