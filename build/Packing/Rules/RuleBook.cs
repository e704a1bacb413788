using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>All rules. Microsoft's packer drops most of what they find without a word.</summary>
internal static class RuleBook
{
    private static readonly IRule[] All =
    [
    ];

    public static IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Tree.Problems.Concat(All.SelectMany(rule => rule.Check(solution)));
}
