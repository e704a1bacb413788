using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A step on an operation that needs a license of Dynamics 365 Sales.</summary>
internal sealed class LicensedMessages : ICheckerRule
{
    public string Name => "meta-license-sales-sdkmessages";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from step in product.Solution.Steps
        where step.Message is { } message && LicensedOperations.ByTable.TryGetValue(step.Table, out var operations) && operations.Contains(message)
        select new Problem(step.File, $"runs on {step.Message} of {step.Table}, which needs a Sales license", "listen to another message");
}
