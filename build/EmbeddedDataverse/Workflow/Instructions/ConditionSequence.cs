using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>The branches of a condition, of which the first that fits is taken; or of a wait, which goes on until one fits.</summary>
internal sealed class ConditionSequence(IReadOnlyList<Variable> variables, IReadOnlyList<Instruction> instructions, bool waits) : Instruction
{
    public override IEnumerable<Pause> Run(WorkflowRun run)
    {
        run.Declare(variables);
        while (true)
        {
            var again = DateTime.MaxValue;
            foreach (var instruction in instructions)
            {
                if (instruction is not Branch branch)
                {
                    foreach (var pause in instruction.Run(run))
                    {
                        yield return pause;
                    }
                }
                else if (branch.IsTaken(run))
                {
                    foreach (var pause in branch.Run(run))
                    {
                        yield return pause;
                    }

                    yield break;
                }
                else if (branch.Postpones)
                {
                    again = new[] { again, branch.Until(run) }.Min();
                }
            }

            if (!waits)
            {
                yield break;
            }

            yield return new Pause(again);
        }
    }
}
