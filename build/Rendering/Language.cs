using System.Globalization;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering;

/// <summary>A language the solution speaks: its labels, and how it writes numbers and days.</summary>
internal sealed class Language
{
    public static readonly Language English = new(1033, "en", "English", ",", ".");
    public static readonly Language German = new(1031, "de", "Deutsch", ".", ",");

    private Language(int code, string tag, string name, string thousands, string point)
    {
        Code = code;
        Tag = tag;
        Name = name;

        // Spelled out here, so that a page has the same bytes whatever a machine knows about cultures.
        Numbers = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        Numbers.NumberGroupSeparator = thousands;
        Numbers.NumberDecimalSeparator = point;
    }

    /// <summary>The code labels carry in a solution.</summary>
    public int Code { get; }

    /// <summary>As the web names it.</summary>
    public string Tag { get; }

    /// <summary>As those who speak it call it.</summary>
    public string Name { get; }

    public NumberFormatInfo Numbers { get; }

    public Language Other => this == English ? German : English;

    /// <summary>Our own words, which stand beside those of the solution.</summary>
    public string Of(string english, string german) => this == English ? english : german;

    /// <param name="labels">The words of the solution or of a standard table.</param>
    /// <param name="component">Whose words they are, for the refusal.</param>
    /// <exception cref="RenderingException">There are none in this language.</exception>
    public string Of(Labels labels, string component) =>
        labels.In(Code) is { Length: > 0 } text ? text : throw new RenderingException(component, $"it has no {(this == English ? "English" : "German")} label");
}
