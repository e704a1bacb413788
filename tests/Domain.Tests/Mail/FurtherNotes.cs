using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

/// <summary>A second set of absence notes, worded without a look at the word lists; every person and firm is made up.</summary>
internal static class FurtherNotes
{
    /// <summary>Received, subject, body, first day back (empty: none can be read).</summary>
    public static TheoryData<string, string, string, string> All { get; } = new()
    {
        { "2026-09-07", "Abwesenheitsnotiz", "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihre Nachricht. Ich befinde mich bis einschließlich Freitag, den 25. September 2026, im Urlaub. Ihre E-Mail wird nicht automatisch weitergeleitet.\n\nIn dringenden Fällen wenden Sie sich bitte an meine Kollegin Frau Schulze (schulze@kunde.example, Tel. 040 123-45).\n\nMit freundlichen Grüßen\nMax Berger", "2026-09-26" },
        { "2026-09-07", "Automatische Antwort: Ihr Angebot Nr. 2026-118", "Guten Tag,\nich bin vom 07.09.2026 bis einschließlich 18.09.2026 nicht im Haus und lese meine E-Mails in dieser Zeit nicht. Ab dem 21.09.2026 bin ich wieder erreichbar.", "2026-09-21" },
        { "2026-09-07", "Automatische Antwort: Termin", "Ich bin am 08.09. und 09.09. auf einer Schulung. Ab 10.09. erreichen Sie mich wieder.", "2026-09-10" },
        { "2026-09-07", "Automatic reply: Offer", "Hello,\n\nI am on annual leave and will return to the office on Monday 21st September. For anything urgent please contact sales@customer.example.\n\nKind regards", "2026-09-21" },
        { "2026-09-07", "Out of Office", "Hi, I am currently out of the office with no access to email. I will be returning on Sept. 15th.", "2026-09-15" },
        { "2026-09-07", "Out of office: Re: Proposal", "I will be out of the office from Monday, September 7 through Friday, September 11 and will respond to your message when I return on Monday, September 14.", "2026-09-14" },
        { "2026-09-07", "Automatic reply: Proposal", "I am out of the office from 7/9/2026 to 11/9/2026.", "" },
        { "2026-09-07", "Automatische Antwort: Angebot", "Hallo, ich habe Urlaub bis zum 20.9. und bin am Montag, 21. September, wieder am Platz.", "2026-09-21" },
        { "2026-09-07", "Abwesenheitsnotiz", "ich bin seit dem 1.9. in Elternzeit und kehre voraussichtlich am 1. März 2027 zurück.", "2027-03-01" },
        { "2026-09-07", "Abwesenheitsnotiz", "Ich bin ab dem 07. September für drei Wochen im Urlaub.", "" },
        { "2026-12-22", "Automatische Antwort: Jahresabschluss", "Unser Unternehmen macht Betriebsferien vom 23.12.2026 bis zum 06.01.2027. Ab Donnerstag, den 7. Januar 2027, sind wir gerne wieder für Sie da. Wir wünschen Ihnen frohe Weihnachten und einen guten Rutsch!", "2027-01-07" },
        { "2026-12-22", "Automatische Antwort", "Ich bin bis 7. Januar nicht im Büro.", "2027-01-07" },
        { "2027-01-04", "Automatic reply", "I am on leave until 15 January.", "2027-01-15" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Danke für Ihre Mail. Ich bin diese Woche auf Dienstreise und nur eingeschränkt per E-Mail erreichbar. Ab nächster Woche bin ich wieder im Büro.", "" },
        { "2026-09-07", "Automatic reply: Request", "Thanks for your mail. I am out sick today and hope to be back soon.", "" },
        { "2026-09-07", "Automatic reply: Request", "I am OOO until EOD Friday.", "2026-09-11" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Ich bin bis Montag, 14.09. (einschließlich) abwesend.", "2026-09-15" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Ich bin bis auf Weiteres nicht erreichbar.", "" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Vom 7. September bis zum 18. September bin ich im Urlaub, danach wieder wie gewohnt erreichbar.", "2026-09-19" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Ich bin vom 7. - 18. September im Urlaub.", "2026-09-19" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Mein nächster Arbeitstag ist der 14. September.", "2026-09-14" },
        { "2026-09-07", "Automatic reply: Request", "My next working day is Monday 14 September.", "2026-09-14" },
        { "2026-09-07", "Automatic reply: Request", "I am away and will be back in the office Monday the 14th of September.", "2026-09-14" },
        { "2026-09-07", "Automatic reply: Request", "I will be back Tuesday 9/15.", "2026-09-15" },
        { "2026-09-07", "Automatic reply: Request", "I am on holiday until the 18th of September inclusive.", "2026-09-19" },
        { "2026-09-07", "Automatic reply: Request", "I am out of office till 18/9.", "2026-09-18" },
        { "2026-09-07", "Automatic reply: Request", "I am out of the office and will be back at work on 14.09.2026.", "2026-09-14" },
        { "2026-09-07", "Automatic reply: Request", "Please note I will be out of the office September 7 - September 11, 2026.", "2026-09-12" },
        { "2026-09-07", "Automatic reply: Request", "I am out of office (7 Sep – 18 Sep).", "2026-09-19" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Ich bin ab Montag, den 14.09.2026 wieder für Sie da. Meine Vertretung, Frau Meier, ist bis zum 11.09. unter 0171 1234567 erreichbar.", "2026-09-14" },
        { "2026-09-07", "Automatische Antwort: Anfrage", "Ich bin im Urlaub. Ab dem 14.09.2026 können Sie mich wieder erreichen. Herr Meier ist ab dem 9.9. wieder im Büro.", "2026-09-14" },
        { "2026-09-07", "Re: Angebot", "Guten Tag,\n\nvielen Dank für Ihre E-Mail. Ich bin derzeit nicht im Büro und ab dem 14.09.2026 wieder erreichbar.\n\nIhre Nachricht wird nicht weitergeleitet.\n\nMit freundlichen Grüßen\nMax Berger", "2026-09-14" },
        { "2026-09-07", "Re: Offer", "I am currently out of the office and will return on 14 September. I will reply to your message upon my return.", "2026-09-14" },
        { "2026-09-07", "Auto: Offer", "I am on leave until 14 September.", "2026-09-14" },
        { "2026-09-07", "Abwesend bis 14.09.2026", "", "2026-09-14" },
        { "2026-09-07", "Ich bin bis zum 14.9. im Urlaub", "", "2026-09-14" },
        { "2026-09-07", "Max Berger ist bis zum 14.09.2026 abwesend", "Automatische Nachricht", "2026-09-14" },
        { "2026-09-07", "Nicht im Büro bis 14.9.", "Danke für Ihre Mail, ich melde mich nach meiner Rückkehr.", "2026-09-14" },
        { "2026-09-07", "Bin im Urlaub bis 18.9.", "Schöne Grüße", "2026-09-18" },
    };
}
