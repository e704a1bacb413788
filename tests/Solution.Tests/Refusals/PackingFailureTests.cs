using System;
using System.IO;
using System.Linq;
using GhostingGuard.Build.Packing;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>What a failed packing says and leaves.</summary>
public sealed class PackingFailureTests
{
    [Fact]
    public void Several_problems_are_reported_together_and_in_order()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.RiskChoice, "Ghosting", " ");
        solution.Write("stray.xml", "<x />");
        solution.Replace(ScratchSolution.Opportunity, "<SavedQueries />", string.Empty);

        var refusal = Assert.Throws<PackagingException>(() => SolutionPacker.Pack(solution.Options));

        Assert.True(refusal.Problems.Select(problem => problem.File).Distinct().Count() == 3);
        Assert.Equal(refusal.Problems.Select(problem => problem.ToString()).Order(StringComparer.Ordinal), refusal.Problems.Select(problem => problem.ToString()));
        Assert.All(refusal.Problems, problem => Assert.Contains(problem.ToString(), refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_package_leaves_the_previous_one_untouched()
    {
        using var solution = new ScratchSolution();
        var before = SolutionPacker.Pack(solution.Options);
        var bytes = File.ReadAllBytes(before.ManagedZip);
        solution.Write("stray.xml", "<x />");

        Assert.Throws<PackagingException>(() => SolutionPacker.Pack(solution.Options));

        Assert.Equal(bytes, File.ReadAllBytes(before.ManagedZip));
    }

    [Fact]
    public void A_folder_without_a_solution()
    {
        using var solution = new ScratchSolution();
        var elsewhere = solution.Options with { SolutionFolder = Path.Combine(solution.Options.RootFolder, "nowhere") };

        var refusal = Assert.Throws<PackagingException>(() => SolutionPacker.PackManaged(elsewhere));

        Assert.Contains(refusal.Problems, problem => problem is { File: ScratchSolution.Manifest, What: "is missing" });
    }

    [Fact]
    public void A_changelog_without_a_version()
    {
        using var solution = new ScratchSolution();
        File.WriteAllText(solution.ChangelogPath, "# Changelog\n");

        solution.AssertRefused("CHANGELOG.md", "has no heading");
    }

    [Fact]
    public void Broken_xml()
    {
        using var solution = new ScratchSolution();
        solution.Write("OptionSets/gg_new.xml", "<optionset>");

        solution.AssertRefused("OptionSets/gg_new.xml", "is not well-formed XML");
    }

    [Fact]
    public void A_file_nobody_knows()
    {
        using var solution = new ScratchSolution();
        solution.Write("Notes/readme.txt", "remember");

        solution.AssertRefused("Notes/readme.txt", "is no file the packer knows");
    }

    [Fact]
    public void A_manifest_of_one_kind_of_package_only()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Manifest, "<Managed>2</Managed>", "<Managed>1</Managed>");

        solution.AssertRefused(ScratchSolution.Manifest, "does not say that both packages are made from it");
    }
}
