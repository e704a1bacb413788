using System;

namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>The job of a workflow, as an administrator sees it among the system jobs.</summary>
/// <param name="Workflow">The name of the workflow.</param>
/// <param name="RowId">The row it runs on.</param>
/// <param name="Status">How it stands.</param>
/// <param name="StartedOn">When it was created, UTC.</param>
/// <param name="PostponedUntil">When it goes on, UTC; null unless it is in a pause.</param>
/// <param name="Message">Why it ended as it did; null if nobody said.</param>
public sealed record WorkflowState(
    string Workflow, Guid RowId, WorkflowStatus Status, DateTime StartedOn, DateTime? PostponedUntil, string? Message);
