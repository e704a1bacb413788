using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

public sealed class PackageTests
{
    private static readonly byte[] Managed = SolutionPacker.PackManaged(ShippedSolution.Options);
    private static readonly byte[] Unmanaged = SolutionPacker.PackUnmanaged(ShippedSolution.Options);

    [Fact]
    public void Packing_twice_gives_the_same_bytes()
    {
        Assert.Equal(Managed, SolutionPacker.PackManaged(ShippedSolution.Options));
        Assert.Equal(Unmanaged, SolutionPacker.PackUnmanaged(ShippedSolution.Options));
    }

    [Fact]
    public void The_same_source_in_another_folder_gives_the_same_bytes()
    {
        using var copy = new ScratchSolution();

        Assert.Equal(Managed, SolutionPacker.PackManaged(copy.Options));
    }

    [Fact]
    public void The_files_hold_what_is_packed_in_memory()
    {
        using var copy = new ScratchSolution();

        var result = SolutionPacker.Pack(copy.Options);

        Assert.Equal(Managed, File.ReadAllBytes(result.ManagedZip));
        Assert.Equal(Unmanaged, File.ReadAllBytes(result.UnmanagedZip));
        Assert.Equal(["GhostingGuard_components.txt", "GhostingGuard_managed.zip", "GhostingGuard_unmanaged.zip"], Directory.EnumerateFiles(copy.Options.OutputFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_packages_differ_in_the_managed_flag_and_in_what_is_added_to_forms_of_somebody_else()
    {
        var managed = Entries(Managed);
        var unmanaged = Entries(Unmanaged);

        Assert.Equal(managed.Keys.Order(StringComparer.Ordinal), unmanaged.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["customizations.xml", "solution.xml"], managed.Keys.Where(name => !managed[name].AsSpan().SequenceEqual(unmanaged[name])).Order(StringComparer.Ordinal));
        var withoutAdditions = Parse(managed["customizations.xml"]);
        withoutAdditions.Descendants("systemform").Where(form => form.Descendants().Any(part => part.Attribute("solutionaction") is not null)).Remove();
        Assert.True(XNode.DeepEquals(Parse(unmanaged["customizations.xml"]), withoutAdditions));
        Assert.Equal(("1", "0"), (Manifest(managed).Element("Managed")!.Value, Manifest(unmanaged).Element("Managed")!.Value));
    }

    [Fact]
    public void The_version_is_the_changelogs_whatever_the_source_says()
    {
        using var copy = new ScratchSolution();
        File.WriteAllText(copy.ChangelogPath, "# Changelog\n\n## [7.8.9] - unreleased\n\n## [0.1.0] - before\n");

        var entries = Entries(SolutionPacker.PackManaged(copy.Options));

        Assert.Equal("7.8.9.0", Manifest(entries).Element("Version")!.Value);
    }

    [Fact]
    public void The_version_in_the_source_is_kept_equal_so_that_other_tools_build_the_same()
    {
        Assert.Equal(Manifest(Entries(Managed)).Element("Version")!.Value, ShippedSolution.Source.Manifest.Element("SolutionManifest")!.Element("Version")!.Value);
    }

    [Fact]
    public void The_publisher_is_ours()
    {
        var publisher = Manifest(Entries(Managed)).Element("Publisher")!;

        Assert.Equal(
            ("ghostingguard", "gg", "84717"),
            (publisher.Element("UniqueName")!.Value, publisher.Element("CustomizationPrefix")!.Value, publisher.Element("CustomizationOptionValuePrefix")!.Value));
    }

    [Fact]
    public void Documents_begin_with_a_byte_order_mark_as_in_exports()
    {
        var entries = Entries(Managed);

        Assert.All(["solution.xml", "customizations.xml", "[Content_Types].xml"], name => Assert.Equal([0xEF, 0xBB, 0xBF], entries[name].Take(3)));
    }

    [Fact]
    public void Dlls_and_separate_components_are_packed_unchanged()
    {
        var entries = Entries(Managed);
        var plugins = Assert.Single(entries.Keys, name => name.EndsWith("/GhostingGuardPlugins.dll", StringComparison.Ordinal));

        Assert.Equal(File.ReadAllBytes(ShippedSolution.DllPath(ShippedSolution.Plugins)), entries[plugins]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(ShippedSolution.Options.SolutionFolder, ScratchSolution.Api)), entries[ScratchSolution.Api]);
    }

    [Fact]
    public void Every_entry_has_a_content_type_and_what_has_no_ending_or_is_a_component_of_its_own_has_its_own()
    {
        var entries = Entries(Managed);
        var types = Parse(entries["[Content_Types].xml"]);
        var extensions = types.Elements().Select(type => type.Attribute("Extension")?.Value).OfType<string>().ToList();

        Assert.All(entries.Keys.Where(HasEnding), name => Assert.Contains(Path.GetExtension(name).TrimStart('.'), extensions));
        Assert.Equal(
            entries.Keys.Where(name => !HasEnding(name) || name.StartsWith("customapis/", StringComparison.Ordinal) || name.StartsWith("environmentvariabledefinitions/", StringComparison.Ordinal)).Select(name => "/" + name).Order(StringComparer.Ordinal),
            types.Elements().Select(type => type.Attribute("PartName")?.Value).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_component_of_the_source_is_in_the_package()
    {
        var customizations = Parse(Entries(Managed)["customizations.xml"]);

        Assert.Equal(ShippedSolution.Source.Steps.Count(), customizations.Element("SdkMessageProcessingSteps")!.Elements().Count());
        Assert.Equal(ShippedSolution.Source.Relationships.Count, customizations.Element("EntityRelationships")!.Elements().Count());
        Assert.Equal(ShippedSolution.Source.Tables.Sum(table => table.Views.Count), customizations.Descendants("savedquery").Count());
        Assert.Equal(ShippedSolution.Source.Tables.Sum(table => table.Forms.Count), customizations.Descendants("systemform").Count());
        Assert.Equal(2, customizations.Element("SolutionPluginAssemblies")!.Elements().Count());
        Assert.Equal(ShippedSolution.Source.Tables.Count, customizations.Descendants("RibbonDiffXml").Count(ribbon => ribbon.HasElements));
    }

    private static bool HasEnding(string name) => Path.GetExtension(name).Length > 0;

    private static Dictionary<string, byte[]> Entries(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, Read);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static XElement Manifest(Dictionary<string, byte[]> entries) => Parse(entries["solution.xml"]).Element("SolutionManifest")!;

    private static XElement Parse(byte[] document) => XElement.Load(new MemoryStream(document));
}
