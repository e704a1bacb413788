namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>German words, in the Sie form.</summary>
internal sealed class GermanStandingWords : StandingWords
{
    private GermanStandingWords()
    {
    }

    public static GermanStandingWords Instance { get; } = new();

    public override string DoNotPursue =>
        "Der Umgang mit diesem Kunden ist „Nicht weiterverfolgen“; bitte sprechen Sie mit Ihrer Führungskraft, bevor Sie Zeit investieren.";

    public override string Careful =>
        "Der Umgang mit diesem Kunden ist „Mit Bedacht“; es hilft, den nächsten Schritt früh mit Datum zu vereinbaren.";

    public override string EndedBefore =>
        "Eine frühere Verkaufschance mit diesem Kunden blieb ohne Antwort; es hilft, den nächsten Schritt früh mit Datum zu vereinbaren.";

    public override string OnlyManagers =>
        "„Nicht weiterverfolgen“ setzt und hebt nur auf, wer bei einem Benutzer als Führungskraft eingetragen ist. Bitte fragen Sie Ihre Führungskraft.";

    public override string TooLong(int months) =>
        $"Ein Umgang gilt höchstens {months} Monate. Bitte wählen Sie einen früheren Tag oder lassen Sie das Feld leer.";
}
