using GhostingGuard.Build.Rendering;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>One value of a choice as the solution words it.</summary>
/// <param name="Value">The stored number.</param>
/// <param name="English">The English label.</param>
/// <param name="German">The German label.</param>
/// <param name="Colour">Its colour as #rrggbb; null when the solution gives none.</param>
/// <param name="Meaning">What it means, per language.</param>
internal sealed record ChoiceLabel(int Value, string English, string German, string? Colour, Labels Meaning)
{
    /// <summary>Its label.</summary>
    public string In(Language language) => language.Of(English, German);
}
