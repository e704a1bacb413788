using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>No step is registered twice, or its work is done twice.</summary>
internal sealed class DuplicateStepRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        from same in solution.Steps.GroupBy(step => (step.TypeName, step.MessageId, step.Table, step.Stage, step.Mode))
        where same.Count() > 1
        from step in same.Skip(1)
        select new Problem(step.File, $"registers the same step as {same.First().File}", "remove one of them");
}
