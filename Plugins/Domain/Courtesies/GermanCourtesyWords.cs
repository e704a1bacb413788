using System;
using System.Globalization;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>German refusals.</summary>
internal sealed class GermanCourtesyWords : CourtesyWords
{
    private GermanCourtesyWords()
    {
    }

    public static GermanCourtesyWords Instance { get; } = new();

    public override string NoContact => "Bitte wählen Sie den Kontakt, für den diese Aufmerksamkeit ist.";

    public override string NoDay =>
        "Bitte geben Sie den Tag ein, für den diese Aufmerksamkeit geplant ist, oder den Tag, an dem sie gegeben wurde.";

    public override string GivenInFuture =>
        "„Gegeben am“ liegt in der Zukunft. Bitte geben Sie diesen Tag unter „Geplant für“ ein und füllen Sie „Gegeben am“ aus, sobald die " +
        "Aufmerksamkeit gegeben wurde.";

    public override string Negative => "Der Wert kann nicht negativ sein. Bitte geben Sie 0 oder mehr ein.";

    public override string WorthNothing =>
        "Informationen und Gefallen haben den Wert 0. Bitte leeren Sie den Wert oder wählen Sie eine andere Art.";

    public override string OtherCustomer =>
        "Dieser Kontakt gehört nicht zum Kunden der Verkaufschance. Bitte wählen Sie einen Kontakt dieses Kunden, verbinden Sie diesen Kontakt " +
        "mit der Verkaufschance oder lassen Sie die Verkaufschance leer.";

    protected override NumberFormatInfo Numbers { get; } = Separated(".", ",");

    public override string TooLarge(decimal most) => $"Der Wert darf höchstens {most.ToString("N0", Numbers)} betragen. Bitte prüfen Sie den Betrag.";

    public override string PassesLimit(decimal sum, decimal limit, string currency, BusinessYear year) =>
        $"Mit dieser Aufmerksamkeit käme für diesen Kontakt im Geschäftsjahr {year.Name} ({Day(year.FirstDay)} bis {Day(year.LastDay)}) alles zusammen auf " +
        $"{Amount(sum, currency)}; die Grenze liegt bei {Amount(limit, currency)}. Bitte planen Sie etwas Kleineres, eine Information oder einen Gefallen, " +
        "deren Wert 0 ist.";

    public override string NoLimit(string currency) =>
        $"In {currency}, der Basiswährung Ihrer Organisation, ist noch keine Grenze für Aufmerksamkeiten festgelegt. Bitte lassen Sie die Administration " +
        "einen Betrag in der Umgebungsvariable „Grenze für Aufmerksamkeiten“ (gg_CourtesyLimit) eingeben und speichern Sie dann erneut.";

    public override string NoAmount(string text) =>
        $"Die Umgebungsvariable „Grenze für Aufmerksamkeiten“ (gg_CourtesyLimit) enthält „{text}“, und das ist kein Betrag. Bitte lassen Sie die " +
        "Administration eine Zahl ab 0 eingeben, zum Beispiel 50 oder 49.90.";

    public override string NoMonth(string text) =>
        $"Die Umgebungsvariable „Erster Monat des Geschäftsjahrs“ (gg_BusinessYearStart) enthält „{text}“, und das ist kein Monat. Bitte lassen Sie " +
        "die Administration eine Zahl von 1 bis 12 eingeben.";

    private static string Day(DateTime day) => Phrases.In(Language.German).Day(day);
}
