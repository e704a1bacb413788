using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>An option of a choice.</summary>
/// <param name="Choice">Which choice.</param>
/// <param name="Name">The choice and the English label.</param>
/// <param name="Colour">As #RRGGBB; null for none.</param>
internal sealed record ColouredOption(string Choice, string Name, string? Colour)
{
    public static ColouredOption Read(string choice, XElement option)
    {
        var label = option.Descendants("label").Single(found => (string?)found.Attribute("languagecode") == "1033");
        return new ColouredOption(choice, $"{choice}/{(string?)label.Attribute("description")}", (string?)option.Attribute("Color"));
    }
}
