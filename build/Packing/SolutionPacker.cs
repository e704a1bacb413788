using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using GhostingGuard.Build.Packing.Output;
using GhostingGuard.Build.Packing.Rules;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing;

/// <summary>
/// Makes the managed and the unmanaged zip from the unpacked solution. Any inconsistency is an error, all of them are
/// reported together, and nothing is written then. The same input gives the same bytes.
/// </summary>
public static class SolutionPacker
{
    /// <summary>Packs both zips into the output folder, and beside them the list of what is in them.</summary>
    /// <exception cref="PackagingException">The solution is not consistent; no file was touched.</exception>
    public static PackResult Pack(PackOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (solution, version) = ReadChecked(options);
        var managed = Zip(solution, PackageType.Managed, version);
        var unmanaged = Zip(solution, PackageType.Unmanaged, version);
        var name = solution.Manifest.Element("SolutionManifest")!.Element("UniqueName")!.Value;

        Directory.CreateDirectory(options.OutputFolder);
        var managedZip = Path.Combine(options.OutputFolder, name + "_managed.zip");
        var unmanagedZip = Path.Combine(options.OutputFolder, name + "_unmanaged.zip");
        var components = Path.Combine(options.OutputFolder, name + "_components.txt");
        WriteWhole([(managedZip, managed), (unmanagedZip, unmanaged), (components, ListOf(solution))]);
        return new PackResult(
            managedZip,
            unmanagedZip,
            Convert.ToHexStringLower(SHA256.HashData(managed)),
            Convert.ToHexStringLower(SHA256.HashData(unmanaged)),
            Count(solution));
    }

    /// <summary>The managed zip in memory.</summary>
    /// <exception cref="PackagingException">The solution is not consistent.</exception>
    public static byte[] PackManaged(PackOptions options) => Pack(options, PackageType.Managed);

    /// <summary>The unmanaged zip in memory.</summary>
    /// <exception cref="PackagingException">The solution is not consistent.</exception>
    public static byte[] PackUnmanaged(PackOptions options) => Pack(options, PackageType.Unmanaged);

    private static byte[] Pack(PackOptions options, PackageType type)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (solution, version) = ReadChecked(options);
        return Zip(solution, type, version);
    }

    private static (UnpackedSolution Solution, string Version) ReadChecked(PackOptions options)
    {
        var solution = UnpackedSolution.Read(options.SolutionFolder, options.AssembliesFolder);
        var version = ProductVersion.Read(options.RootFolder);
        var problems = RuleBook.Check(solution).ToList();
        if (version is null)
        {
            problems.Add(new Problem("CHANGELOG.md", "has no heading such as \"## [1.2.3]\"", "give the newest version one, it becomes the version of the solution"));
        }

        return problems.Count == 0 && version is not null ? (solution, version) : throw new PackagingException(problems);
    }

    private static byte[] ListOf(UnpackedSolution solution) => Encoding.UTF8.GetBytes(string.Join('\n', ComponentList.Of(solution)) + "\n");

    private static byte[] Zip(UnpackedSolution solution, PackageType type, string version) =>
        ReproducibleZip.Write(PackageFiles.Build(solution, type, version));

    /// <summary>Writes beside the targets first, so that nobody ever finds half a zip there, or an old one beside a new one.</summary>
    private static void WriteWhole((string Path, byte[] Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            File.WriteAllBytes(Unfinished(path), content);
        }

        foreach (var (path, _) in files)
        {
            File.Move(Unfinished(path), path, overwrite: true);
        }
    }

    private static string Unfinished(string path) => path + ".unfinished";

    private static SortedDictionary<string, int> Count(UnpackedSolution solution)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal)
        {
            ["chart"] = solution.Tables.Sum(table => table.Charts.Count),
            ["column"] = solution.Tables.Sum(table => table.Columns.Count()),
            ["custom API"] = solution.SeparateFiles.Count(file => file.Xml.Name.LocalName == "customapi"),
            ["environment variable"] = solution.SeparateFiles.Count(file => file.Xml.Name.LocalName == "environmentvariabledefinition"),
            ["form"] = solution.Tables.Sum(table => table.Forms.Count),
            ["relationship"] = solution.RelationshipIndex.Count,
            ["view"] = solution.Tables.Sum(table => table.Views.Count),
        };
        foreach (var kind in ComponentKind.All.Where(kind => solution.Of(kind).Any()))
        {
            counts[kind.Name] = solution.Of(kind).Count();
        }

        return counts;
    }
}
