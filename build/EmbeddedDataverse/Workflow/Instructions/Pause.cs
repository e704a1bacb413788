using System;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>A job waits.</summary>
/// <param name="Until">When it goes on, UTC; the greatest moment there is for never.</param>
internal sealed record Pause(DateTime Until);
