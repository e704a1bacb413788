using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A step on reading notes breaks the timeline of every form.</summary>
internal sealed class AvoidRetrieveMultipleOfNotes : ICheckerRule
{
    public string Name => "meta-avoid-retrievemultiple-annotation";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from step in product.Solution.Steps
        where step is { Table: "annotation", MessageId: ReadingMessages.RetrieveMultiple }
        select new Problem(step.File, "runs whenever notes are read", "remove it");
}
