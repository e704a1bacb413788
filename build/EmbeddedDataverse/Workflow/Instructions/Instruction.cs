using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

/// <summary>One element of a workflow's XAML, ready to be carried out.</summary>
internal abstract class Instruction
{
    /// <summary>Carries it out; each pause it yields is a moment at which the job stops and lets others run.</summary>
    public abstract IEnumerable<Pause> Run(WorkflowRun run);
}
