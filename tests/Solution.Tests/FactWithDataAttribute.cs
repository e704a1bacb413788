using System;
using System.IO;
using Xunit;

namespace GhostingGuard.Solution.Tests;

/// <summary>A test that needs data which is not in the repository, and says so where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithDataAttribute : FactAttribute
{
    /// <param name="folder">The folder it needs, relative to the root of the repository.</param>
    public FactWithDataAttribute(string folder)
    {
        Folder = folder;
        if (!Directory.Exists(Path.Combine(ShippedSolution.Root, folder)))
        {
            Skip = $"The folder {folder} beside the repository does not exist.";
        }
    }

    public string Folder { get; }
}
