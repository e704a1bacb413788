using System;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Bench.Input;

/// <summary>One wait: at <paramref name="Start"/> our side put the ball into the contact's court. Moments are UTC.</summary>
/// <param name="Line">Where the row stands in its file, counted from 1.</param>
/// <param name="Offset">What the contact's clock is ahead of UTC.</param>
/// <param name="Reply">The first answer by a person; null when none came until <paramref name="ObservedUntil"/>.</param>
internal sealed record Episode(
    long Line,
    string Contact,
    SilenceKind Kind,
    DateTime Start,
    TimeSpan Offset,
    DateTime? Reply,
    DateTime ObservedUntil);
