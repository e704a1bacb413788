using System.Collections.Generic;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>One rule of Microsoft's solution checker, which needs an environment to run in; this finds the same beforehand.</summary>
internal interface ICheckerRule
{
    /// <summary>What the checker calls it, so that its documentation can be found.</summary>
    string Name { get; }

    IEnumerable<Problem> Check(CheckedProduct product);
}
