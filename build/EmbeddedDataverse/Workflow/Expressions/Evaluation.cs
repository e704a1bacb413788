namespace GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

/// <summary>What an expression comes to in a run. Values are those of the SDK; null is VB's Nothing.</summary>
internal delegate object? Evaluation(WorkflowRun run);
