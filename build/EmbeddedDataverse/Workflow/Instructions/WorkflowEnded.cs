using System;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>A step ends the workflow. It is no error.</summary>
internal sealed class WorkflowEnded(bool isCanceled, string? reason) : Exception(reason)
{
    public bool IsCanceled => isCanceled;
}
