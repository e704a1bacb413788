using System;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>One row of a pipeline export.</summary>
/// <param name="Line">The line of the file it begins on, from 1.</param>
/// <param name="Opportunity">Its name, never empty.</param>
/// <param name="Contact">Its pseudonym, never empty.</param>
/// <param name="Amount">Null when the row names none.</param>
/// <param name="Time">UTC, whole seconds.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Note">May be empty.</param>
internal sealed record PipelineEvent(long Line, string Opportunity, string Contact, decimal? Amount, DateTime Time, EventKind Kind, string Note);
