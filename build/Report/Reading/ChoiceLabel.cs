namespace GhostingGuard.Build.Report.Reading;

/// <summary>One value of a choice as the solution words it.</summary>
/// <param name="Value">The stored number.</param>
/// <param name="English">The English label.</param>
/// <param name="German">The German label.</param>
/// <param name="Colour">Its colour as #rrggbb; null when the solution gives none.</param>
/// <param name="Meaning">The English description; null when there is none.</param>
internal sealed record ChoiceLabel(int Value, string English, string German, string? Colour, string? Meaning);
