using GhostingGuard.Plugins.Domain.Courtesies;
using GhostingGuard.Plugins.Domain.Reasons;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>German words, in the Sie form.</summary>
internal sealed class GermanFollowUpWords : FollowUpWords
{
    private const string Decide =
        "Bitte entscheiden Sie: bis zu einem Tag weitermachen, die Verkaufschance parken oder ohne Antwort abschließen.";

    private GermanFollowUpWords()
    {
    }

    public static GermanFollowUpWords Instance { get; } = new();

    public override string Closing => "Mit freundlichen Grüßen";

    public override string WhatToSay => "Das könnten Sie sagen:";

    public override string NoSilence =>
        "Bei dieser Verkaufschance steht keine Antwort des Kunden aus, daher ist nichts nachzufassen.";

    public override string BeforeTheStart =>
        "Diese Stille begann, bevor Ghosting Guard eingerichtet wurde. Sie löst kein Nachfassen aus, bis sich wieder jemand beim Kunden meldet.";

    public override string NoWay =>
        "Kein Weg zum Kunden ist offen. Bitte prüfen Sie Adressen und Kontaktvorlieben oder verknüpfen Sie eine weitere Person des Kunden.";

    public override string UnknownWay => "Diesen Weg gibt es nicht. Bitte wählen Sie einen Wert der Auswahl „Weg zum Nachfassen“.";

    public override string UnknownLanguage => "Bitte wählen Sie 1033 für Englisch oder 1031 für Deutsch.";

    public override string Closed => "Diese Verkaufschance ist abgeschlossen. Bitte öffnen Sie sie zuerst wieder.";

    public override string PlayIncomplete => "Bitte füllen Sie Grund, Schritt, Sprache, Betreff und Text der Vorlage aus.";

    public override string PlayStep => "Der Schritt muss eine Zahl von 1 bis 5 sein.";

    protected override Language Language => Language.German;

    public override string GivePlanned(CourtesyKind kind, string day) =>
        $"Für den {day} ist eine Aufmerksamkeit geplant: {Name(kind)}. Sie darf vorangehen. Bitte tragen Sie danach ein, wann sie gegeben wurde.";

    private static string Name(CourtesyKind kind) => kind switch
    {
        CourtesyKind.Information => "eine Information",
        CourtesyKind.Favour => "ein Gefallen",
        CourtesyKind.Invitation => "eine Einladung",
        CourtesyKind.Sample => "ein Muster",
        CourtesyKind.Gift => "ein Geschenk",
        CourtesyKind.Meal => "eine Bewirtung",
        _ => "etwas Kleines",
    };

    public override string GiveFirst =>
        "Etwas Kleines darf vorangehen: eine Information oder ein Gefallen. Bitte erfassen Sie es als Aufmerksamkeit.";

    public override string WriteTheMail => "Prozesse schreiben hier keine E-Mails; bitte schreiben Sie diese selbst.";

    public override string NoNumber => "Für den Kontakt ist keine Telefonnummer erfasst.";

    public override string NoAddress => "Für den Kontakt ist keine E-Mail-Adresse erfasst.";

    public override string WorksFromHome => "Die Person arbeitet von zu Hause: die Mobilnummer oder eine Nachricht kann sie erreichen.";

    public override string NoLongerAwaited(string day) => $"Beendet am {day}: Es steht keine Antwort des Kunden mehr aus.";

    public override string DealClosed(string day) => $"Beendet am {day}: Die Verkaufschance ist abgeschlossen.";

    public override string Name(Way way) => way switch
    {
        Way.Phone => "Telefon",
        Way.Mail => "E-Mail",
        Way.Message => "Nachricht",
        Way.Letter => "Brief",
        Way.OtherStakeholder => "weitere Person des Kunden",
        Way.InPerson => "persönlich",
        _ => "Kollegin oder Kollege",
    };

    public override string Name(Reason reason) => reason switch
    {
        Reason.PrioritiesChangedForNow => "Vorerst andere Prioritäten",
        Reason.PrioritiesChangedForGood => "Bedarf entfallen",
        Reason.BenefitOrChemistryMissing => "Nutzen oder Chemie fehlt",
        Reason.UncomfortableToSayNo => "Absage fällt schwer",
        Reason.HardToTakeFurtherInside => "Intern schwer weiterzubringen",
        Reason.UsuallyDoesNotAnswer => "Antwortet meist nicht",
        Reason.LeftTheCompany => "Nicht mehr im Unternehmen",
        _ => "Unbekannt",
    };

    public override string PlayName(Reason reason, int step, Language language) =>
        $"{Name(reason)}, Schritt {step}, {(language == Language.German ? "Deutsch" : "Englisch")}";

    public override string UnknownPlaceholder(string placeholder) =>
        $"Den Platzhalter {{{placeholder}}} gibt es nicht. Bitte verwenden Sie {{contact}}, {{sender}}, {{offer date}} oder {{last contact}}, oder lassen Sie die Klammern weg.";

    public override string SecondPlay(string name) =>
        $"Für diesen Grund, Schritt, diese Sprache und diesen Weg gibt es schon eine Vorlage, „{name}“. Bitte ändern Sie diese oder deaktivieren Sie sie zuerst.";

    public override string Greeting(string? contact) => contact is null ? "Guten Tag," : $"Guten Tag {contact},";

    protected override string ToDo(Way way) => way switch
    {
        Way.OtherStakeholder => "Mit einer weiteren Person des Kunden sprechen",
        Way.InPerson => "Persönlich treffen",
        Way.Colleague => "Kollegin oder Kollegen um Kontakt bitten",
        Way.Mail => "E-Mail schreiben",
        _ => string.Empty,
    };

    public override string Suggested(Way way, int step, string day) =>
        $"Nächstes Nachfassen: {Name(way)}, bis zum {day} (Schritt {step} von {Playbook.Steps}).";

    public override string Instead(Way way) => $"Unser letzter Versuch erreichte niemanden. Bitte versuchen Sie: {Name(way)}.";

    public override string Tried(string list) => $"Bisher in dieser Stille: {list}.";

    public override string Times(Way way, int times) => $"{times}-mal {Name(way)}";

    public override string Created(Way way, int step, string day) => $"Nachfassen {step} ist geplant: {Name(way)}, bis zum {day}.";

    public override string AlreadyOpen(string day) => $"Ein Nachfassen ist schon geplant, bis zum {day}.";

    public override string NotAtRiskYet(string day) =>
        $"Das erste Nachfassen kommt am {day}, wenn die Verkaufschance gefährdet ist; bis dahin kann noch eine Antwort kommen.";

    public override string HeldBack(string day) => $"Bis zum {day} ist etwas geplant; das Nachfassen wartet so lange.";

    public override string MostReached(int most) => most == 0
        ? "Die Richtlinie sieht kein Nachfassen vor. " + Decide
        : $"In dieser Stille wurde {most}-mal nachgefasst, so oft, wie die Richtlinie vorsieht. {Decide}";

    public override string DecisionFirst(string day) => $"Zuerst steht die Entscheidung über diese Verkaufschance an, am {day}. {Decide}";
}
