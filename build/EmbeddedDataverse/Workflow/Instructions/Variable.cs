using GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>A variable that a step declares; designers give each a name that occurs once in the workflow.</summary>
/// <param name="Name">The name.</param>
/// <param name="Initial">What it holds when the step begins; null for nothing.</param>
internal sealed record Variable(string Name, Evaluation? Initial);
