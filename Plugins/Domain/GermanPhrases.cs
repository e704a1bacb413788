using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>German sentences, in the Sie form.</summary>
internal sealed class GermanPhrases : Phrases
{
    private GermanPhrases()
    {
    }

    public static GermanPhrases Instance { get; } = new();

    public override string NoContactYet => "Es ist noch kein Kontakt mit dem Kunden erfasst.";

    public override string OnHold => "Diese Verkaufschance ist zurückgestellt.";

    public override string NothingPlanned => "Es war keine Antwort nötig, und es ist nichts geplant; der nächste Schritt liegt bei uns.";

    protected override string And => "und";

    protected override IReadOnlyList<string> Months { get; } =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    public override string NotDelivered(string what, string day) =>
        $"{what} vom {day} konnte nicht gesendet werden. Bitte prüfen Sie die Adresse oder nutzen Sie einen anderen Weg.";

    public override string CameBack(string what, string day) =>
        $"{what} vom {day} kam als unzustellbar zurück. Bitte prüfen Sie die Adresse oder nutzen Sie einen anderen Weg.";

    public override string AddresseeLeft(string day) =>
        $"Die am {day} angesprochene Person arbeitet nicht mehr dort. Bitte finden Sie heraus, wer übernimmt.";

    public override string MeetingPlanned(string day) => $"Ein Termin mit dem Kunden ist für den {day} geplant.";

    public override string Agreed(Owner owner, string day) => owner switch
    {
        Owner.Us => $"Wir haben den nächsten Schritt bis zum {day} zugesagt.",
        Owner.Customer => $"Der nächste Schritt des Kunden ist für den {day} vereinbart.",
        _ => $"Der nächste Schritt ist für den {day} vereinbart.",
    };

    public override string AnswerExpected(string day) => $"Eine Antwort wird bis zum {day} erwartet.";

    public override string MovedOnWithoutStep(string day) =>
        $"Am {day} ging die Verkaufschance in eine andere Phase über, ohne dass ein nächster Schritt vereinbart ist.";

    public override string ContributionsDelivered(int delivered, int asked) =>
        $"Vom Kunden: {Number(delivered)} von {Counted(asked, "Beitrag", "Beiträgen")} geliefert";

    public override string ContributionsOverdue(int count, string firstDay) =>
        $"{Number(count)} überfällig ({(count == 1 ? "fällig" : "der erste fällig")} am {firstDay})";

    public override string ContributionsAhead(int count, string nextDay) =>
        count == 1 ? $"fällig am {nextDay}" : $"der nächste fällig am {nextDay}";

    public override string CommitmentOverdue(string day) => $"Unser nächster Schritt war für den {day} vereinbart; er ist noch offen.";

    public override string NoAnswerNeeded(string due) =>
        $"Im Moment ist keine Antwort nötig. Ab dem {due} sind wir wieder am Zug.";

    public override string Away(string until) => $"Der Kontakt ist abwesend; die Zeit bis zum {until} zählt nicht.";

    public override string CustomerAnswered(string by, string day, string due) =>
        $"Die jüngste Antwort des Kunden kam {by} am {day}; der nächste Schritt liegt bei uns, bis zum {due}.";

    public override string MeetingMissedByUs(string day, string due) =>
        $"Den Termin am {day} konnten wir nicht wahrnehmen; der nächste Schritt liegt bei uns, bis zum {due}.";

    public override string Resumed(string day) => $"Am {day} wieder aufgenommen; der nächste Schritt liegt bei uns.";

    public override string ParkedUntil(string day) =>
        $"Geparkt bis zum {day}; vorher ist nichts fällig. Danach liegt der nächste Schritt bei uns.";

    public override string Waiting(string start, string? halfOfAnswers, string watch) =>
        $"Seit {start} ist noch keine Antwort erfasst{(halfOfAnswers is null ? string.Empty : "; " + halfOfAnswers)}. Ein Blick lohnt sich ab dem {watch}.";

    public override string HalfOfAnswers(int days) => days == 1
        ? "die Hälfte solcher Antworten kommt innerhalb eines Tages"
        : $"die Hälfte solcher Antworten kommt innerhalb von {Number(days)} Tagen";

    public override string SoFar(int workingDays) => workingDays switch
    {
        0 => "Bisher weniger als ein Arbeitstag.",
        1 => "Bisher 1 Arbeitstag.",
        _ => $"Bisher {Number(workingDays)} Arbeitstage.",
    };

    public override string Chance(int outOfTen) => outOfTen == 0
        ? "Nach dieser Zeit kommt in solchen Fällen kaum noch eine Antwort"
        : $"Nach dieser Zeit kommt in etwa {Number(outOfTen)} von 10 solchen Fällen noch eine Antwort";

    public override string ChanceInBrief(int outOfTen) => outOfTen == 0 ? "kaum 1 von 10" : $"etwa {Number(outOfTen)} von 10";

    public override string Source(CurveSource source) => source switch
    {
        CurveSource.PublicMailingLists => "öffentliche Mailinglisten, 2007 bis 2013",
        CurveSource.DutchLoanOffers => "Kreditangebote an Privatkunden in den Niederlanden, 2011/12",
        _ => "eigene Vorgänge Ihrer Organisation",
    };

    public override string NoAnswerSince(string start) => $"Keine Antwort erfasst seit {start}.";

    public override string NoAnswerSince(string start, string touches, string last) =>
        $"Keine Antwort erfasst seit {start}; seitdem {touches}, zuletzt am {last}.";

    public override string NotTriedYet(Channel channel) => channel switch
    {
        Channel.Phone => "Ein Anruf wurde noch nicht versucht.",
        Channel.Mail => "Eine E-Mail wurde noch nicht versucht.",
        Channel.Letter => "Ein Brief wurde noch nicht versucht.",
        _ => "LinkedIn wurde noch nicht versucht.",
    };

    public override string Name(Channel channel) => channel switch
    {
        Channel.Phone => "Telefon",
        Channel.Mail => "E-Mail",
        Channel.Letter => "Brief",
        _ => "LinkedIn",
    };

    public override string Start(Touch clock, string day) => clock.Kind switch
    {
        TouchKind.Offer => $"dem Angebot vom {day}",
        TouchKind.MeetingMissedByCustomer => $"dem für den {day} geplanten Termin",
        TouchKind.CommitmentBroken => $"dem vereinbarten {day}",
        _ => clock.Channel switch
        {
            Channel.Mail => $"unserer E-Mail vom {day}",
            Channel.Phone => $"unserem Anruf vom {day}",
            Channel.Letter => $"unserem Brief vom {day}",
            Channel.Fax => $"unserem Fax vom {day}",
            _ => $"unserer Nachricht vom {day}",
        },
    };

    public override string Noun(Channel channel) => channel switch
    {
        Channel.Mail => "Die E-Mail",
        Channel.Letter => "Der Brief",
        Channel.Fax => "Das Fax",
        _ => "Die Nachricht",
    };

    public override string By(Channel channel) => channel switch
    {
        Channel.Mail => "per E-Mail",
        Channel.Phone => "am Telefon",
        Channel.InPerson => "im Gespräch",
        Channel.Letter => "per Brief",
        Channel.Fax => "per Fax",
        Channel.SocialMedia => "in den sozialen Medien",
        Channel.LinkedIn => "über LinkedIn",
        Channel.WhatsApp => "per WhatsApp",
        Channel.Sms => "per SMS",
        _ => "über Teams",
    };

    public override string Count(Channel? channel, int count) => channel switch
    {
        null => Counted(count, "Angebot", "Angebote"),
        Channel.Mail => Counted(count, "E-Mail", "E-Mails"),
        Channel.Phone => Counted(count, "Anruf", "Anrufe"),
        Channel.InPerson => Counted(count, "nicht zustande gekommener Termin", "nicht zustande gekommene Termine"),
        Channel.Letter => Counted(count, "Brief", "Briefe"),
        Channel.Fax => Counted(count, "Fax", "Faxe"),
        Channel.SocialMedia => Counted(count, "Beitrag in sozialen Medien", "Beiträge in sozialen Medien"),
        Channel.LinkedIn => Counted(count, "LinkedIn-Nachricht", "LinkedIn-Nachrichten"),
        Channel.WhatsApp => Counted(count, "WhatsApp-Nachricht", "WhatsApp-Nachrichten"),
        Channel.Sms => Counted(count, "SMS", "SMS"),
        _ => Counted(count, "Teams-Nachricht", "Teams-Nachrichten"),
    };

    protected override string Date(string day, string month, string year) => $"{day}. {month} {year}";
}
