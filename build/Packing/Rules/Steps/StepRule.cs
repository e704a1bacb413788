using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>A rule that can be told of one step alone.</summary>
internal abstract class StepRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        from step in solution.Steps
        where Breaks(step)
        select new Problem(step.File, $"{Sentence} ({step.Name})", Cure);

    /// <summary>What is wrong with a step that breaks the rule.</summary>
    protected abstract string Sentence { get; }

    protected abstract string Cure { get; }

    protected abstract bool Breaks(StepSource step);
}
