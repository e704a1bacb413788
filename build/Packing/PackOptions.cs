using System.IO;

namespace GhostingGuard.Build.Packing;

/// <summary>Where the packer finds its input and leaves its output. All paths are folders; relative ones count from the working directory.</summary>
/// <param name="RootFolder">The repository: its CHANGELOG.md holds the product version.</param>
/// <param name="SolutionFolder">The unpacked solution.</param>
/// <param name="AssembliesFolder">The shipped DLLs, each named after its assembly.</param>
/// <param name="OutputFolder">Receives the two zips; made if it does not exist.</param>
public sealed record PackOptions(string RootFolder, string SolutionFolder, string AssembliesFolder, string OutputFolder)
{
    /// <summary>The folders as the repository has them.</summary>
    public static PackOptions ForRepository(string rootFolder) => new(
        rootFolder,
        Path.Combine(rootFolder, "Solution"),
        Path.Combine(rootFolder, "artifacts", "shipped"),
        Path.Combine(rootFolder, "artifacts"));

    /// <summary>The folders of the second, optional solution, which holds the cloud flows and no assembly.</summary>
    public static PackOptions ForFlows(string rootFolder) =>
        ForRepository(rootFolder) with { SolutionFolder = Path.Combine(rootFolder, "SolutionFlow") };
}
