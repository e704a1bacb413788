using System;

namespace GhostingGuard.EmbeddedDataverse;

/// <summary>An asynchronous step that ended in an error. Its seller's save is stored; what the step was to do is not done.</summary>
/// <param name="Step">The step's name.</param>
/// <param name="RowId">The row of the operation.</param>
/// <param name="Error">What it threw.</param>
/// <param name="Trace">What it had traced until then.</param>
public sealed record JobFailure(string Step, Guid RowId, Exception Error, string Trace);
