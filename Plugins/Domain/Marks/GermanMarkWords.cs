namespace GhostingGuard.Plugins.Domain.Marks;

/// <summary>German words about marks, in the Sie form.</summary>
internal sealed class GermanMarkWords : MarkWords
{
    private GermanMarkWords()
    {
    }

    public static GermanMarkWords Instance { get; } = new();

    public override string UnknownKind =>
        "Bitte geben Sie an, was erfasst werden soll: CustomerAnswered, NoAnswerNeeded, AnswerExpected oder OfferSent.";

    public override string UnknownChannel => "Diesen Kanal gibt es nicht. Bitte wählen Sie einen Wert der Auswahl „Kanal“.";

    public override string InTheFuture =>
        "Das liegt in der Zukunft. Bitte geben Sie an, wann es war, oder lassen Sie den Zeitpunkt für jetzt leer.";

    public override string NoChannel => "Bitte geben Sie an, wie der Kunde geantwortet hat, zum Beispiel am Telefon.";

    public override string NoDay => "Bitte geben Sie den Tag an, bis zu dem der Kunde antworten will.";

    public override string DayBefore =>
        "Der Tag, bis zu dem eine Antwort erwartet wird, ist schon vorbei. Bitte geben Sie einen späteren an.";

    public override string DayTooFar =>
        "Der Tag, bis zu dem eine Antwort erwartet wird, liegt mehr als ein Jahr voraus. Bitte prüfen Sie das Jahr.";

    public override string Closed => "Diese Verkaufschance ist abgeschlossen. Bitte öffnen Sie sie zuerst wieder.";

    public override string Subject(Mark mark) => mark switch
    {
        Mark.CustomerAnswered => "Kunde hat geantwortet",
        Mark.NoAnswerNeeded => "Keine Antwort nötig",
        Mark.AnswerExpected => "Antwort erwartet",
        _ => "Angebot versendet",
    };

    public override string TooLongAgo(int years) =>
        $"Bitte geben Sie einen Zeitpunkt innerhalb der letzten {years} Jahre an, oder lassen Sie den Zeitpunkt für jetzt leer.";
}
