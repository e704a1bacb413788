using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>One branch of a condition or a wait.</summary>
/// <param name="condition">Whether it is taken.</param>
/// <param name="then">What is done then.</param>
/// <param name="postponeUntil">Of a wait: when to look again if it is not taken; null of a condition.</param>
internal sealed class Branch(Evaluation condition, Instruction then, Evaluation? postponeUntil) : Instruction
{
    public bool Postpones => postponeUntil != null;

    public bool IsTaken(WorkflowRun run) => condition(run) is true;

    public DateTime Until(WorkflowRun run) => (DateTime)postponeUntil!(run)!;

    public override IEnumerable<Pause> Run(WorkflowRun run) => then.Run(run);
}
