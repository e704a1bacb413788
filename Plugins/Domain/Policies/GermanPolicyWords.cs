using System;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>German refusals.</summary>
internal sealed class GermanPolicyWords : PolicyWords
{
    private GermanPolicyWords()
    {
    }

    public static GermanPolicyWords Instance { get; } = new();

    public override string PeriodWithoutDays => "Bitte geben Sie den ersten und den letzten Tag der ruhigen Zeit ein.";

    public override string PeriodEndsBeforeItBegins =>
        "Der letzte Tag der ruhigen Zeit liegt vor dem ersten. Bitte tauschen oder korrigieren Sie die beiden.";

    public override string UnknownStageColumn(string name) =>
        $"Die Verkaufschance hat keine Spalte „{name}“. Bitte geben Sie den logischen Namen einer Spalte ein, zum Beispiel stepname, oder lassen Sie das Feld leer.";

    public override string UnknownWay(string word) =>
        $"„{word}“ ist kein Weg zum Kunden oder kommt zweimal vor. Bitte geben Sie Telefon, E-Mail, Nachricht, Brief, weitere Person des Kunden, persönlich " +
        "und Kollegin oder Kollege in Ihrer Reihenfolge ein, mit Kommas dazwischen, oder lassen Sie das Feld leer.";

    public override string AgreementWords => "Wörter der Zustimmung";

    public override string RefusalWords => "Wörter der Absage oder Änderung";

    public override string NoWord(string piece) =>
        $"„{piece}“ ist kein Wort. Bitte geben Sie Wörter oder kurze Wendungen ein, jede in einer eigenen Zeile oder mit Kommas dazwischen, oder lassen Sie das Feld leer, " +
        "dann gelten die Wörter des Produkts.";

    public override string TooManyWords(string field, int most) =>
        $"„{field}“ darf höchstens {most} Wörter oder Wendungen enthalten. Bitte lassen Sie einige davon weg.";

    public override string AgreesAndRefuses(string word) =>
        $"„{word}“ würde nie etwas bestätigen, weil es ein Wort der Absage oder Änderung ist oder enthält. Bitte nehmen Sie es aus „{AgreementWords}“ heraus oder geben Sie " +
        $"unter „{RefusalWords}“ eine eigene Liste ohne dieses Wort ein.";

    public override string Name(PolicyNumber number) => number switch
    {
        PolicyNumber.MessageWatchAfter => "Nachricht: Im Blick behalten nach",
        PolicyNumber.MessageAtRiskAfter => "Nachricht: Gefährdet nach",
        PolicyNumber.MessageGhostingAfter => "Nachricht: Funkstille nach",
        PolicyNumber.OfferWatchAfter => "Angebot: Im Blick behalten nach",
        PolicyNumber.OfferAtRiskAfter => "Angebot: Gefährdet nach",
        PolicyNumber.OfferGhostingAfter => "Angebot: Funkstille nach",
        PolicyNumber.MeetingWatchAfter => "Termin: Im Blick behalten nach",
        PolicyNumber.MeetingAtRiskAfter => "Termin: Gefährdet nach",
        PolicyNumber.MeetingGhostingAfter => "Termin: Funkstille nach",
        PolicyNumber.CommitmentWatchAfter => "Vereinbarung: Im Blick behalten nach",
        PolicyNumber.CommitmentAtRiskAfter => "Vereinbarung: Gefährdet nach",
        PolicyNumber.CommitmentGhostingAfter => "Vereinbarung: Funkstille nach",
        PolicyNumber.OurTurnAfter => "Wir sind am Zug nach",
        PolicyNumber.DecideAfter => "Entscheiden nach",
        PolicyNumber.FurtherOfferAfter => "Weiteres Angebot zählt nach",
        PolicyNumber.FurtherOffers => "Weitere Angebote",
        PolicyNumber.LongestAbsence => "Längste Abwesenheit",
        PolicyNumber.UndatedAbsence => "Abwesenheit ohne Datum",
        PolicyNumber.LongestUnconfirmed => "Längster unbestätigter Schritt",
        PolicyNumber.NoAnswerNeededFor => "Keine Antwort nötig für",
        PolicyNumber.NobodysTurnFor => "Niemand am Zug für",
        PolicyNumber.WalkAwayTouches => "Abschließen: Kontakte",
        PolicyNumber.WalkAwayChannels => "Abschließen: Kanäle",
        PolicyNumber.CircularRecipients => "Rundschreiben über",
        PolicyNumber.MostFollowUps => "Nachfassen höchstens",
        PolicyNumber.SecondFollowUpAfter => "Zweites Nachfassen nach",
        PolicyNumber.ThirdFollowUpAfter => "Drittes Nachfassen nach",
        PolicyNumber.FourthFollowUpAfter => "Viertes Nachfassen nach",
        PolicyNumber.FifthFollowUpAfter => "Fünftes Nachfassen nach",
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, null),
    };

    public override string TooSmall(string field, int least, int most) =>
        $"„{field}“ muss mindestens {least} sein. Bitte geben Sie eine Zahl von {least} bis {most} ein oder lassen Sie das Feld leer, dann gilt der Standard.";

    public override string TooLarge(string field, int least, int most) =>
        $"„{field}“ darf höchstens {most} sein. Bitte geben Sie eine Zahl von {least} bis {most} ein oder lassen Sie das Feld leer, dann gilt der Standard.";

    public override string WrongOrder(string lower, int lowerValue, string upper, int upperValue) =>
        $"„{lower}“ ({lowerValue}) darf nicht größer sein als „{upper}“ ({upperValue}). Bitte verringern Sie die erste Zahl oder erhöhen Sie die zweite.";

    public override string DecideTooEarly(string decide, int decideValue, string ghosting, int ghostingValue, int least) =>
        $"„{decide}“ ({decideValue} Kalendertage) käme vor „{ghosting}“ ({ghostingValue} Arbeitstage, mindestens {least} Kalendertage). " +
        $"Bitte erhöhen Sie die erste Zahl auf mindestens {least} oder verringern Sie die zweite.";

    public override string InRowOf(string stage, string sentence) =>
        $"Die Zeile für die Vertriebsphase „{stage}“ würde nicht mehr passen: {sentence}";

    public override string SecondDefaultRow(string name) =>
        $"Es gibt schon eine Standardzeile, „{name}“. Bitte ändern Sie diese oder geben Sie die Vertriebsphase ein, für die diese Zeile gilt.";

    public override string SecondRowOf(string stage, string name) =>
        $"Es gibt schon eine Zeile für die Vertriebsphase „{stage}“, „{name}“. Bitte ändern Sie diese oder geben Sie eine andere Phase ein.";

    public override string PeriodTooLong(int days, int most) =>
        $"Eine ruhige Zeit darf höchstens {most} Tage dauern; diese dauert {days}. Bitte prüfen Sie das Jahr oder geben Sie mehrere Zeiten ein.";
}
