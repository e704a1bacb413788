using System.Collections.Generic;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Packing.Rules.Steps;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>No step is registered twice; the packer holds that too.</summary>
internal sealed class RemoveDuplicateRegistration : ICheckerRule
{
    public string Name => "meta-remove-dup-reg";

    public IEnumerable<Problem> Check(CheckedProduct product) => new DuplicateStepRule().Check(product.Solution);
}
