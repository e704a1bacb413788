using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>Lists show how something stands in colour. Whoever cannot tell colours reads the label, so it must stand out from its background.</summary>
public sealed class ColourTests
{
    // White text on the colour, and the colour on white: the contrast that WCAG 2.1 asks of text (1.4.3).
    private const double LeastContrast = 4.5;

    public static TheoryData<string> States { get; } = ["gg_risk", "gg_turn", "gg_commitmentstatus", "gg_commitmentoutcome", "gg_sweepstatus", "gg_standing"];

    [Theory]
    [MemberData(nameof(States))]
    public void Every_option_that_says_how_something_stands_has_a_colour(string choice)
    {
        var options = ShippedSolution.Source.Of(ComponentKind.Choice).Single(found => found.Identity == choice).Xml.Descendants("option").ToList();

        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.NotNull(option.Attribute("Color")));
    }

    [Fact]
    public void Every_colour_can_be_read_on_white()
    {
        var colours = ShippedSolution.Source.Of(ComponentKind.Choice).SelectMany(choice => choice.Xml.Descendants("option").Attributes("Color")).Select(colour => colour.Value).Distinct().ToList();

        Assert.NotEmpty(colours);
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
