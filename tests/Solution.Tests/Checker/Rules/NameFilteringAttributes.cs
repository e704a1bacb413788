using System.Collections.Generic;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Packing.Rules.Steps;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A step on Update says which columns it is about; the packer holds that too.</summary>
internal sealed class NameFilteringAttributes : ICheckerRule
{
    public string Name => "meta-avoid-reg-no-attribute";

    public IEnumerable<Problem> Check(CheckedProduct product) => new UpdateFilterRule().Check(product.Solution);
}
