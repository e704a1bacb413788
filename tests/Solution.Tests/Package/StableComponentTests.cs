using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>
/// What an environment may have imported stays what it is. Pinned/*.txt hold what `pack` wrote into artifacts/*_components.txt; whoever
/// releases a version, or gives a zip away to be tried, copies both files over.
/// </summary>
public sealed partial class StableComponentTests
{
    private const string How = "To pin what is there: dotnet run --project build -- pack, then copy artifacts/*_components.txt to tests/Solution.Tests/Pinned.\n";

    public static TheoryData<string> Solutions { get; } = new("GhostingGuard", "GhostingGuard_Flow");

    [Theory]
    [MemberData(nameof(Solutions))]
    public void No_pinned_component_is_gone_or_has_another_id_or_type(string solution)
    {
        var gone = Pinned(solution).Except(Shipped(solution)).ToList();

        Assert.True(gone.Count == 0, "An upgrade would remove these with their data; only what nobody can have imported may leave the list. " + How + string.Join('\n', gone));
    }

    [Theory]
    [MemberData(nameof(Solutions))]
    public void A_released_version_is_pinned_as_a_whole(string solution)
    {
        var open = IsReleased() ? Shipped(solution).Except(Pinned(solution)).ToList() : [];

        Assert.True(open.Count == 0, "Released and not pinned. " + How + string.Join('\n', open));
    }

    [Fact]
    public void The_list_names_everything_the_manifest_does()
    {
        var lines = Shipped("GhostingGuard");
        var roots = ShippedSolution.Source.Manifest.Descendants("RootComponent").Select(root => Component.Normalize((root.Attribute("id") ?? root.Attribute("schemaName"))!.Value));

        Assert.All(roots, root => Assert.Contains(lines, line => line.EndsWith(" " + root, StringComparison.Ordinal)));
        Assert.Equal(lines.Count, lines.Distinct().Count());
    }

    [Fact]
    public void Whatever_says_since_when_it_exists_says_a_version_there_was()
    {
        var newest = Version.Parse(ShippedSolution.Source.Manifest.Element("SolutionManifest")!.Element("Version")!.Value);
        var told =
            from document in ShippedSolution.Source.Documents.Concat(ShippedSolution.Flows.Documents)
            from element in document.Xml.DescendantsAndSelf().Where(element => element.Name.LocalName.Equals("introducedversion", StringComparison.OrdinalIgnoreCase))
            select (document.File, element.Value, IsOurs: element.Value.StartsWith("0.", StringComparison.Ordinal));

        // What the platform brings has versions of its own: 1.0, 5.0.0.0 and the like.
        Assert.All(told.Where(version => version.IsOurs), version => Assert.True(Version.Parse(version.Value) <= newest, version.File));
        Assert.True(told.Count(version => version.IsOurs) > 300);
    }

    private static HashSet<string> Shipped(string solution) =>
        Identities(ComponentList.Of(solution == "GhostingGuard" ? ShippedSolution.Source : ShippedSolution.Flows));

    private static HashSet<string> Pinned(string solution) =>
        Identities(File.ReadAllLines(Path.Combine(ShippedSolution.Root, "tests", "Solution.Tests", "Pinned", solution + "_components.txt")));

    private static HashSet<string> Identities(IEnumerable<string> lines) => [.. lines.Select(line => line.Split(ComponentList.Remark)[0])];

    private static bool IsReleased() => !NewestHeading().Match(File.ReadAllText(Path.Combine(ShippedSolution.Root, "CHANGELOG.md"))).Value.Contains("unreleased", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^## \[\d.*$", RegexOptions.Multiline)]
    private static partial Regex NewestHeading();
}
