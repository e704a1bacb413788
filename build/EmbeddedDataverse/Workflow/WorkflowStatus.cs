namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>How the job of a workflow stands.</summary>
public enum WorkflowStatus
{
    /// <summary>It has not begun, or it waits for a moment.</summary>
    Waiting,

    /// <summary>It came to its end, or a step ended it as succeeded.</summary>
    Succeeded,

    /// <summary>An error ended it.</summary>
    Failed,

    /// <summary>A step ended it as canceled, its row is gone, or it was taken for an infinite loop.</summary>
    Canceled,
}
