using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>Several instructions one after the other, with variables of their own.</summary>
internal sealed class Sequence(IReadOnlyList<Variable> variables, IReadOnlyList<Instruction> instructions) : Instruction
{
    public override IEnumerable<Pause> Run(WorkflowRun run)
    {
        run.Declare(variables);
        return instructions.SelectMany(instruction => instruction.Run(run));
    }
}
