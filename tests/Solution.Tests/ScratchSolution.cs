using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing;
using Xunit;

namespace GhostingGuard.Solution.Tests;

/// <summary>A copy of the solution for one test to break. It is packable until then.</summary>
internal sealed class ScratchSolution : IDisposable
{
    public const string Manifest = "Other/Solution.xml";
    public const string Skeleton = "Other/Customizations.xml";
    public const string Index = "Other/Relationships.xml";
    public const string Opportunity = "Entities/Opportunity/Entity.xml";
    public const string Message = "Entities/gg_Message/Entity.xml";
    public const string QuietPeriod = "Entities/gg_QuietPeriod/Entity.xml";
    public const string RiskChoice = "OptionSets/gg_risk.xml";
    public const string Api = "customapis/gg_AssessOpportunity/customapi.xml";

    private readonly string folder = Directory.CreateTempSubdirectory("ghosting-guard-").FullName;

    public ScratchSolution()
        : this(PackOptions.ForRepository, ShippedSolution.Options)
    {
    }

    private ScratchSolution(Func<string, PackOptions> optionsFor, PackOptions original)
    {
        Options = optionsFor(folder);
        Copy(original.SolutionFolder, Options.SolutionFolder);
        Directory.CreateDirectory(Options.AssembliesFolder);
        foreach (var name in new[] { ShippedSolution.Plugins, ShippedSolution.Activities })
        {
            File.Copy(ShippedSolution.DllPath(name), Path.Combine(Options.AssembliesFolder, name + ".dll"));
        }

        File.Copy(Path.Combine(ShippedSolution.Root, "CHANGELOG.md"), ChangelogPath);
    }

    public PackOptions Options { get; }

    /// <summary>A copy of the solution that holds the cloud flows.</summary>
    public static ScratchSolution OfFlows() => new(PackOptions.ForFlows, ShippedSolution.FlowOptions);

    public string ChangelogPath => Path.Combine(folder, "CHANGELOG.md");

    /// <summary>Replaces text that must be there exactly once or more; a test that breaks nothing would prove nothing.</summary>
    public void Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(FullPath(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(FullPath(path), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Edit(string path, Action<XElement> edit)
    {
        var document = XDocument.Load(FullPath(path), LoadOptions.PreserveWhitespace);
        edit(document.Root!);
        document.Save(FullPath(path), SaveOptions.DisableFormatting);
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    public void Delete(string path) => File.Delete(FullPath(path));

    public void Move(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(target))!);
        File.Move(FullPath(path), FullPath(target));
    }

    public void CopyFile(string path, string target) => File.Copy(FullPath(path), FullPath(target));

    public string ReadText(string path) => File.ReadAllText(FullPath(path));

    /// <param name="name">How the step's name ends, such as: AssessAfterQuote: Update of quote.</param>
    public string Step(string name) => FileWhere("SdkMessageProcessingSteps", root => root.Attribute("Name")!.Value.EndsWith(name, StringComparison.Ordinal));

    /// <param name="name">The English name of a view on opportunity.</param>
    public string View(string name) => FileWhere(
        "Entities/Opportunity/SavedQueries",
        root => root.Descendants("LocalizedName").Any(label => label.Attribute("description")!.Value == name));

    /// <param name="name">The English name of a chart on opportunity.</param>
    public string Chart(string name) => FileWhere(
        "Entities/Opportunity/Visualizations",
        root => root.Element("LocalizedNames")!.Elements().Any(label => label.Attribute("description")!.Value == name));

    /// <param name="name">The English name of a dashboard.</param>
    public string Dashboard(string name) => FileWhere(
        "Dashboards",
        root => root.Element("LocalizedNames")!.Elements().Any(label => label.Attribute("description")!.Value == name));

    /// <param name="assembly">Its simple name.</param>
    public string Registration(string assembly) => FileWhere("PluginAssemblies", root => root.Attribute("FullName")!.Value.StartsWith(assembly + ",", StringComparison.Ordinal));

    /// <summary>The solution is refused for one reason, which names the file.</summary>
    public void AssertRefused(string file, string what) => AssertRefusedInEither(file, file, what);

    /// <summary>As <see cref="AssertRefused"/>, where two files contradict each other and either may be named.</summary>
    public void AssertRefusedInEither(string file, string other, string what)
    {
        var problem = Assert.Single(Refusal());

        Assert.Contains(problem.File, new[] { file, other });
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
    }

    /// <summary>Everything the solution is refused for. Nothing is written.</summary>
    public IReadOnlyList<Problem> Refusal()
    {
        var refusal = Assert.Throws<PackagingException>(() => SolutionPacker.Pack(Options));

        Assert.Empty(Directory.EnumerateFiles(Options.OutputFolder));
        return refusal.Problems;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string FileWhere(string subfolder, Func<XElement, bool> isMeant)
    {
        var file = Directory.EnumerateFiles(FullPath(subfolder), "*.xml", SearchOption.AllDirectories).Single(path => isMeant(XElement.Load(path)));
        return Path.GetRelativePath(Options.SolutionFolder, file).Replace('\\', '/');
    }

    private string FullPath(string path) => Path.Combine(Options.SolutionFolder, path);

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
