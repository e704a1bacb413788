using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>What has to be true of every process that ships, whatever it does.</summary>
public sealed class ProcessTests
{
    public static TheoryData<string> Processes { get; } = new(
        Directory.GetFiles(Path.Combine(ShippedSolution.Root, "Solution", "Workflows"), "*.xaml.data.xml")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Processes))]
    public void It_does_nothing_until_an_administrator_activates_it(string file) =>
        Assert.Equal(("0", "1"), (Value(file, "StateCode"), Value(file, "StatusCode")));

    [Theory]
    [MemberData(nameof(Processes))]
    public void It_starts_when_a_risk_has_risen_and_never_when_a_risk_is_written(string file)
    {
        var columns = Value(file, "TriggerOnUpdateAttributeList");

        Assert.Contains((Value(file, "PrimaryEntity"), columns), new[] { ("Opportunity", "gg_risenon"), ("gg_Schedule", "gg_nextrunon,statecode") });
    }

    [Theory]
    [MemberData(nameof(Processes))]
    public void It_runs_in_the_background_for_everybodys_rows_and_leaves_no_jobs_behind_that_succeeded(string file) =>
        Assert.Equal(("0", "4", "1"), (Value(file, "Mode"), Value(file, "Scope"), Value(file, "AsyncAutodelete")));

    [Theory]
    [MemberData(nameof(Processes))]
    public void It_says_in_both_languages_what_it_is_for_and_why_it_stops(string file)
    {
        var root = Read(file);

        Assert.All(
            root.Elements().Where(element => element.Name.LocalName is "LocalizedNames" or "Descriptions").Concat(root.Descendants("steplabels")),
            texts => Assert.Equal(["1031", "1033"], texts.Elements().Select(text => text.Attribute("languagecode")!.Value).Order(StringComparer.Ordinal)));
    }

    private static XElement Read(string file) => XDocument.Load(Path.Combine(ShippedSolution.Root, "Solution", "Workflows", file)).Root!;

    private static string Value(string file, string element) => Read(file).Element(element)?.Value ?? string.Empty;
}
