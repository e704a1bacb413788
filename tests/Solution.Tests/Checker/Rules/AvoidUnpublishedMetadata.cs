using System;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>Metadata that is not published is unfinished work, and slow to read.</summary>
internal sealed class AvoidUnpublishedMetadata : CodeRule
{
    public override string Name => "il-avoid-unpub-metadata";

    protected override string Cure => "read what is published";

    protected override bool Breaks(Instruction instruction, Instruction? before) =>
        instruction.Type.Contains("RetrieveUnpublished", StringComparison.Ordinal)
        || (instruction.Member.EndsWith("::set_RetrieveAsIfPublished(Boolean)", StringComparison.Ordinal) && before?.Number != 0);
}
