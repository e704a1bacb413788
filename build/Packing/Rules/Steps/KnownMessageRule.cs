using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>The message is one the packer knows, so that every other rule can judge the step.</summary>
internal sealed class KnownMessageRule : StepRule
{
    protected override string Sentence => "listens to a message the packer does not know";

    protected override string Cure => "correct SdkMessageId or teach the packer the message";

    protected override bool Breaks(StepSource step) => step.Message is null;
}
