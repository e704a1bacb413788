using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>Lists show in colour how something stands and which way it goes. Whoever cannot tell colours reads the label, so it must stand out from its background.</summary>
public sealed class ColourTests
{
    // White text on the colour, and the colour on white: the contrast that WCAG 2.1 asks of text (1.4.3).
    private const double LeastContrast = 4.5;

    public static TheoryData<string> Named { get; } = [.. Meanings.All.Keys];

    private static IReadOnlyList<ColouredOption> Options { get; } =
    [
        .. ShippedSolution.Source.Of(ComponentKind.Choice).SelectMany(choice => choice.Xml.Descendants("option").Select(option => ColouredOption.Read(choice.Identity, option))),
    ];

    [Fact]
    public void Every_choice_has_colours_for_all_its_options_or_for_none()
    {
        var coloured = Meanings.All.Values.SelectMany(options => options).ToList();

        Assert.Equal(coloured.Order(StringComparer.Ordinal), Options.Where(option => option.Colour is not null).Select(option => option.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Meanings.Plain, Options.Where(option => option.Colour is null).Select(option => option.Choice).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(Meanings.Plain.Intersect(coloured.Select(name => name.Split('/')[0])));
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void The_same_meaning_has_the_same_colour_and_no_other_has_it(string meaning)
    {
        var colour = Assert.Single(Options.Where(option => Meanings.All[meaning].Contains(option.Name)).Select(option => option.Colour).Distinct());

        Assert.Equal(
            Meanings.All[meaning].Order(StringComparer.Ordinal),
            Options.Where(option => option.Colour == colour).Select(option => option.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Opportunity", "status", "847170000", "gg_risk/Ghosting")]
    [InlineData("gg_GhostingPolicy", "option", "847170000", "gg_calloutcome/Reached")]
    [InlineData("gg_GhostingPolicy", "option", "847170001", "gg_calloutcome/No answer")]
    public void A_value_that_belongs_to_one_table_has_the_colour_of_the_choice_that_means_the_same(string table, string element, string value, string like)
    {
        var option = ShippedSolution.Source.Of(ComponentKind.Table).Single(found => string.Equals(found.Identity, table, StringComparison.OrdinalIgnoreCase))
            .Xml.Descendants(element).First(found => (string?)found.Attribute("value") == value);

        Assert.Equal(Options.Single(found => found.Name == like).Colour, (string?)option.Attribute("Color"));
    }

    [Fact]
    public void Every_colour_can_be_read_on_white()
    {
        var colours = Options.Select(option => option.Colour).OfType<string>().Distinct().ToList();

        Assert.Equal(Meanings.All.Count, colours.Count);
        Assert.All(colours, colour => Assert.True(ContrastToWhite(colour) >= LeastContrast, $"{colour}: {ContrastToWhite(colour):F2}"));
    }

    [Theory]
    [InlineData("#FFFFFF", 1)]
    [InlineData("#000000", 21)]
    [InlineData("#777777", 4.478)]
    public void Contrast_is_measured_as_the_guidelines_say(string colour, double contrast) => Assert.Equal(contrast, ContrastToWhite(colour), 3);

    private static double ContrastToWhite(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(place => Linear(int.Parse(colour.AsSpan(1 + (2 * place), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)).ToList();
        return 1.05 / (0.05 + (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]));
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
