using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>A refusal names a field as the form does, and a description promises the number that holds when the field is empty.</summary>
public sealed partial class PolicyNumberTests
{
    private const string Table = "gg_ghostingpolicy";
    private const string Namespace = "GhostingGuard.Plugins.Domain.";

    private static readonly Type Number = ShippedSolution.PluginsAssembly.GetType(Namespace + "Policies.PolicyNumber", throwOnError: true)!;

    public static TheoryData<string> Numbers { get; } = new(Enum.GetNames(Number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_refusal_calls_the_field_as_the_form_does(string number)
    {
        Assert.Equal((Label(number, "1033"), Label(number, "1031")), (Word(number, "English"), Word(number, "German")));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_description_promises_the_built_in_number(string number)
    {
        var policy = ShippedSolution.PluginsAssembly.GetType(Namespace + "Policy", throwOnError: true)!;
        var builtIn = (int)policy.GetProperty("Item")!.GetValue(policy.GetProperty("Default")!.GetValue(null), [Enum.Parse(Number, number)])!;

        Assert.All(
            Column(number).Element("Descriptions")!.Elements(),
            description => Assert.Equal(builtIn.ToString(System.Globalization.CultureInfo.InvariantCulture), Default().Match(description.Attribute("description")!.Value).Groups[1].Value));
    }

    [Theory]
    [InlineData("AgreementWords")]
    [InlineData("RefusalWords")]
    public void A_refusal_calls_a_list_of_words_as_the_form_does(string list)
    {
        Assert.Equal((Label(list, "1033"), Label(list, "1031")), (Of("English"), Of("German")));

        string Of(string language) => (string)Words(language).GetType().GetProperty(list)!.GetValue(Words(language))!;
    }

    [Fact]
    public void Every_whole_number_of_the_table_is_one_of_the_policy_or_known_to_be_none()
    {
        string[] others = ["gg_timezone", "gg_version"];

        var numbers = Columns().Where(column => column.Element("Type")!.Value == "int" && column.Element("IsCustomField")!.Value == "1").Select(TableSource.ColumnName);

        Assert.Equal(Enum.GetNames(Number).Select(ColumnOf).Concat(others).Order(StringComparer.Ordinal), numbers.Order(StringComparer.Ordinal));
    }

    private static string Word(string number, string language)
    {
        var words = Words(language);
        return (string)words.GetType().GetMethod("Name")!.Invoke(words, [Enum.Parse(Number, number)])!;
    }

    private static object Words(string language) => ShippedSolution.PluginsAssembly
        .GetType($"{Namespace}Policies.{language}PolicyWords", throwOnError: true)!
        .GetProperty("Instance", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    private static string Label(string number, string language) => Column(number).Element("displaynames")!.Elements()
        .Single(label => label.Attribute("languagecode")!.Value == language).Attribute("description")!.Value;

    private static XElement Column(string number) => Columns().Single(column => TableSource.ColumnName(column) == ColumnOf(number));

    private static string ColumnOf(string number) => "gg_" + number.ToLowerInvariant();

    private static IEnumerable<XElement> Columns() => ShippedSolution.Source.Tables.Single(table => table.LogicalName == Table).Columns;

    [GeneratedRegex(@"(?:there,|dort) (\d+)\.$")]
    private static partial Regex Default();
}
