using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>What people are told about the sweep.</summary>
internal sealed class SweepWords
{
    /// <summary>Both languages, since it is stored for whoever reads it.</summary>
    public const string Interrupted = "Interrupted; what it left is done by a later run. / Unterbrochen; das Übrige erledigt ein späterer Lauf.";

    private readonly bool isGerman;

    private SweepWords(Language language) => isGerman = language == Language.German;

    public static SweepWords In(Language language) => new(language);

    public string OutOfRange(string parameter, int most) => isGerman
        ? $"{parameter} muss zwischen 1 und {most} liegen."
        : $"{parameter} must be between 1 and {most}.";
}
