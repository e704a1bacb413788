using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>An instruction that is done at once.</summary>
internal sealed class AtOnce(Action<WorkflowRun> act) : Instruction
{
    public override IEnumerable<Pause> Run(WorkflowRun run)
    {
        act(run);
        return [];
    }
}
