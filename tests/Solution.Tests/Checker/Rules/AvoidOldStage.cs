using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>Version 4 had a stage of its own after the transaction, which is kept for its plug-ins only.</summary>
internal sealed class AvoidOldStage : ICheckerRule
{
    public string Name => "meta-avoid-crm4-event";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from step in product.Solution.Steps
        where step.Stage is not (StepSource.PreValidation or StepSource.PreOperation or StepSource.PostOperation)
        select new Problem(step.File, $"runs in the stage {step.Stage}", "use 10, 20 or 40");
}
