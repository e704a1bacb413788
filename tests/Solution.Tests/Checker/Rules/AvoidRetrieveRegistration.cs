using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A step on reading slows everything and everybody that reads the table.</summary>
internal sealed class AvoidRetrieveRegistration : ICheckerRule
{
    public string Name => "meta-avoid-reg-retrieve";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from step in product.Solution.Steps
        where ReadingMessages.Include(step)
        select new Problem(step.File, "runs whenever the table is read", "do the work when the row is written");
}
