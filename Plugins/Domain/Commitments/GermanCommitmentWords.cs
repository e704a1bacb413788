namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>German refusals.</summary>
internal sealed class GermanCommitmentWords : CommitmentWords
{
    private GermanCommitmentWords()
    {
    }

    public static GermanCommitmentWords Instance { get; } = new();

    public override string WithoutOpportunity => "Bitte wählen Sie die Verkaufschance, zu der dieser Schritt gehört.";

    public override string WithoutOwner => "Bitte wählen Sie, wer dran ist: wir, der Kunde oder beide.";

    public override string WithoutDueDay => "Bitte geben Sie den Tag ein, bis zu dem dieser Schritt fällig ist.";

    public override string AgreedInFuture =>
        "„Vereinbart am“ liegt in der Zukunft. Bitte geben Sie ein, wann es vereinbart wurde, oder lassen Sie das Feld leer, dann gilt jetzt.";

    public override string DueBeforeAgreed => "Der Schritt wäre fällig, bevor er vereinbart wurde. Bitte korrigieren Sie eines der beiden Daten.";

    public override string DueInPast => "Der Fälligkeitstag ist schon vorbei. Bitte geben Sie heute oder einen späteren Tag ein.";

    public override string ConfirmedTooEarly =>
        "Eine Bestätigung kann nicht vor der Vereinbarung liegen. Bitte korrigieren Sie „Vereinbart am“ oder die Bestätigung.";

    public override string ConfirmedInFuture => "Eine Bestätigung liegt in der Zukunft. Bitte geben Sie ein, wann sie kam.";

    public override string SettledTooEarly => "„Erledigt am“ liegt vor der Vereinbarung. Bitte korrigieren Sie eines der beiden Daten.";

    public override string SettledInFuture =>
        "„Erledigt am“ liegt in der Zukunft. Bitte geben Sie ein, wann es erledigt wurde, oder lassen Sie das Feld leer, dann gilt jetzt.";

    public override string BeginsOpen => "Eine neue Vereinbarung beginnt offen. Bitte speichern Sie sie zuerst und setzen Sie dann ihr Ergebnis.";

    public override string ReopenFirst =>
        "Diese Vereinbarung ist schon erledigt. Bitte setzen Sie ihr Ergebnis zuerst auf „Offen“ und ändern Sie sie dann.";

    public override string BrokenTooEarly =>
        "Der Fälligkeitstag ist noch nicht vorbei. Bitte ziehen Sie die Vereinbarung zurück oder ändern Sie den Tag.";

    public override string NobodyIntroduced =>
        "Bitte geben Sie den vorgestellten Kontakt ein und setzen Sie dann das Ergebnis auf „Eingehalten“.";

    public override string OpportunityClosed =>
        "Diese Verkaufschance ist abgeschlossen. Bitte öffnen Sie sie zuerst wieder oder wählen Sie eine andere.";

    public override string NobodyToWriteTo => "Bitte geben Sie den Kontakt ein, mit dem es vereinbart wurde; an ihn geht die Bestätigung.";

    public override string NothingToConfirm =>
        "Diese Vereinbarung ist schon erledigt, es gibt also nichts zu bestätigen. Geht sie weiter, setzen Sie ihr Ergebnis bitte zuerst auf „Offen“.";

    public override string SayWhoConfirmed => "Bitte geben Sie an, wer bestätigt hat: „us“ (wir) oder „customer“ (Kunde).";

    public override string UnknownLanguage => "Bitte geben Sie die Sprache als 1033 für Englisch oder 1031 für Deutsch an, oder lassen Sie sie weg.";
}
