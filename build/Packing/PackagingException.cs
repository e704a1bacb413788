using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Packing;

/// <summary>The unpacked solution contradicts itself, its DLLs or the rules of the platform. Nothing was written.</summary>
public sealed class PackagingException : Exception
{
    /// <summary>Collects the problems in a fixed order, so that two runs print the same text.</summary>
    public PackagingException(IEnumerable<Problem> problems)
        : this([.. problems.Distinct().OrderBy(p => p.ToString(), StringComparer.Ordinal)])
    {
    }

    private PackagingException(Problem[] problems)
        : base($"The solution was not packed:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(p => "  " + p))}")
    {
        Problems = problems;
    }

    /// <summary>All of them, sorted by their sentence.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
