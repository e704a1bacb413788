using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Refitting;

/// <summary>What people are told about the reply curves of their organisation.</summary>
internal sealed class RefitWords
{
    private readonly bool isGerman;

    private RefitWords(Language language) => isGerman = language == Language.German;

    public static RefitWords In(Language language) => new(language);

    /// <summary>What the curve of a kind is called.</summary>
    public string Name(SilenceKind kind) => kind == SilenceKind.Offer
        ? isGerman ? "Antworten auf Angebote" : "Answers to offers"
        : isGerman ? "Antworten auf Nachrichten" : "Answers to messages";

    public string Sentence(SilenceKind kind, int waits, RefitOutcome outcome) =>
        isGerman ? $"{Name(kind)}: beendete Wartezeiten: {waits}; {German(outcome)}." : $"{Name(kind)}: finished waits: {waits}; {English(outcome)}.";

    private static string English(RefitOutcome outcome) => outcome switch
    {
        RefitOutcome.TooFew => $"at least {ReplyCurve.EnoughOwnWaits} are needed, so nothing was changed",
        RefitOutcome.Unchanged => "the curve is as it was",
        _ => "the curve was fitted anew",
    };

    private static string German(RefitOutcome outcome) => outcome switch
    {
        RefitOutcome.TooFew => $"mindestens {ReplyCurve.EnoughOwnWaits} sind nötig, daher wurde nichts geändert",
        RefitOutcome.Unchanged => "die Kurve ist unverändert",
        _ => "die Kurve wurde neu ermittelt",
    };
}
