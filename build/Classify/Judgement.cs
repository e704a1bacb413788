using System;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Classify;

/// <summary>What the rules made of a labelled mail.</summary>
/// <param name="Mail">With its right kind.</param>
/// <param name="Kind">What they took it for.</param>
/// <param name="ReturnsOn">The day of return they read.</param>
/// <param name="AnswerExpectedBy">The promise they read.</param>
internal sealed record Judgement(LabelledMail Mail, AnswerKind Kind, DateTime? ReturnsOn, DateTime? AnswerExpectedBy)
{
    public bool IsRight => Kind == Mail.Kind;
}
