using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>Names in the XAML of a process: the designer rebuilds the steps from them, and does not open a process in which they disagree.</summary>
public sealed partial class ProcessNameTests
{
    public static TheoryData<string> Processes { get; } = new(
        Directory.GetFiles(Path.Combine(ShippedSolution.Root, "Solution", "Workflows"), "*.xaml")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Processes))]
    public void Steps_of_all_kinds_are_numbered_in_one_row_without_a_gap(string file)
    {
        var steps = Attributes(file, "DisplayName").Select(name => StepName().Match(name)).Where(match => match.Success).ToList();

        var numbers = steps.Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order().ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        Assert.All(steps.GroupBy(match => match.Groups[1].Value), step => Assert.Single(step.Select(match => match.Value).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Processes))]
    public void Every_variable_that_is_named_is_declared_and_belongs_to_a_step(string file)
    {
        var text = File.ReadAllText(PathOf(file));
        var declared = Read(file).Descendants().Where(element => element.Name.LocalName == "Variable").Select(Name).ToHashSet(StringComparer.Ordinal);
        var steps = Attributes(file, "DisplayName").Select(name => name.Split(':')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(VariableName().Matches(text).Select(match => match.Value).Distinct(), name =>
        {
            Assert.Contains(name, declared);
            Assert.Contains(StepName().Match(name).Value, steps);
        });

        // What is converted is named after what it was, and that has to be there even where nobody else asks for it.
        Assert.All(declared.Where(name => name.EndsWith("_converted", StringComparison.Ordinal)), name => Assert.Contains(name[..^"_converted".Length], declared));
    }

    // The list of parameters is split at commas before texts are read.
    [Theory]
    [MemberData(nameof(Processes))]
    public void No_constant_holds_a_comma(string file)
    {
        var constants = Read(file).Descendants().Where(element => Key(element) == "Parameters").SelectMany(element => Literal().Matches(element.Value));

        Assert.All(constants, literal => Assert.DoesNotContain(",", literal.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Processes))]
    public void An_activity_of_ours_has_the_name_of_the_step_around_it(string file)
    {
        var ours = Read(file).Descendants()
            .Where(element => element.Attribute("AssemblyQualifiedName")?.Value.StartsWith("GhostingGuard.", StringComparison.Ordinal) == true)
            .ToList();

        Assert.NotEmpty(ours);
        Assert.All(ours, activity => Assert.Equal(
            activity.Attribute("DisplayName")!.Value,
            activity.Parent!.Parent!.Parent!.Attribute("DisplayName")!.Value));
    }

    [GeneratedRegex("^[A-Z][A-Za-z]*Step([0-9]+)")]
    private static partial Regex StepName();

    [GeneratedRegex("\\b[A-Z][A-Za-z]*Step[0-9]+(_[0-9]+(_converted)?|_condition|[A-Za-z]+_localParameter)\\b")]
    private static partial Regex VariableName();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Literal();

    private static IEnumerable<string> Attributes(string file, string name) => Read(file).Descendants().Attributes(name).Select(attribute => attribute.Value);

    private static string Name(XElement variable) => variable.Attribute("Name")!.Value;

    private static string? Key(XElement element) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "Key")?.Value;

    private static string PathOf(string file) => Path.Combine(ShippedSolution.Root, "Solution", "Workflows", file);

    private static XElement Read(string file) => XDocument.Load(PathOf(file)).Root!;
}
