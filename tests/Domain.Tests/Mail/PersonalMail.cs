using System;
using System.Linq;

namespace GhostingGuard.Domain.Tests.Mail;

/// <summary>Makes up mails of people, many about the very things automatic mails are about.</summary>
internal sealed class PersonalMail(int seed)
{
    private static readonly string[] Topics =
    [
        "delivery", "delivery failure", "delivery notification", "delivery status", "failure", "failed test", "undelivered goods", "returned mail", "returned goods", "warning lights", "out of stock", "out of office hours", "out of the box solution",
        "vacation", "vacation rentals", "holiday season", "annual leave planning", "absence management", "away day", "automatic doors", "automatic reply settings", "auto parts", "newsletter", "abuse of warranty", "complaint", "invitation", "accepted samples",
        "declined items", "canceled shipment", "read access", "receipt", "report", "notification", "mail server", "bounce rate", "postmaster account", "spam filter", "ticket", "quote", "offer", "contract", "packing line",
        "Lieferung", "Zustellung", "Zustellung fehlgeschlagener Pakete", "Lieferverzug", "Urlaub", "Urlaubsplanung", "Urlaub auf dem Bauernhof", "Abwesenheit im August", "Abwesenheitsplaner", "Betriebsferien", "Automatische Anlage", "Automatisierung", "fehlende Eingangsbestätigung",
        "Empfang", "Einladung", "Zusage", "Absage", "Angebot", "Auftrag", "Störung", "Fehler", "Warnung", "Rückläufer", "unzustellbare Ware", "Postfach", "Mitteilung", "Vertretung", "Elternzeit", "Krankenstand", "Dienstreise", "Messe",
    ];

    private static readonly string[] Frames =
    [
        "{0}", "Re: {0}", "AW: {0}", "Fwd: {0}", "{0} of pallet 7", "Question about {0}", "{0} 4711", "Your {0}", "Frage zu {0}", "{0}: Rückfrage", "{0} - next steps", "Re: AW: {0}", "[Projekt] {0}", "{0}!", "{0}?", "New {0} for Berlin", "{0} by Friday", "Unser {0}",
        "Meeting on {0}", "WG: {0}", "Problem mit {0}", "Termin wegen {0}", "Urgent: {0}", "{0} (final)", "Danke für {0}",
    ];

    /// <summary>What somebody has to say; every mail has one of these.</summary>
    private static readonly string[] Matters =
    [
        "We had a look at the {0} and have two questions.", "Could you send the {0} again?", "Wir haben über {0} gesprochen und melden uns.", "Können Sie zu {0} noch etwas sagen?", "The {0} is fine for us.", "{0} passt, bitte schicken Sie die Bestätigung.",
        "The mail to my colleague came back as undeliverable.", "Your last mail did not arrive, it could not be delivered.", "Herr Probe ist nicht mehr bei uns tätig, ich bin jetzt zuständig.", "We decided for your offer.", "Leider haben wir uns anders entschieden.",
        "The budget for {0} is not approved yet.", "Wir brauchen {0} bis zum 15. Oktober.", "Die Rechnung habe ich erhalten.", "How many units are on stock?", "Bis wann können Sie liefern?", "Das klingt gut, so machen wir es.", "Please go ahead with it.", "Wir warten noch auf die Freigabe.",
        "Ich bin ab Montag im Urlaub, melde mich danach.", "I took the job over from Fay, who has left the company.", "My boss wants to see the {0} first.", "Das ist uns leider zu teuer.",
    ];

    /// <summary>What people say besides, and notes say, too.</summary>
    private static readonly string[] Asides =
    [
        "I was on vacation last week, sorry for the delay.", "Our office is closed on Friday, please call on Thursday.", "Ich bin heute nicht im Büro, aber mobil erreichbar.", "Mein Kollege ist bis Freitag abwesend, ich vertrete ihn.", "Vielen Dank für Ihre Nachricht.",
        "Thank you for your email.", "Thanks for the quick answer.", "In dringenden Fällen rufen Sie mich bitte an.", "For urgent questions please call me.", "Please contact my colleague for the drawings.", "Let us talk next week.", "Bitte rufen Sie mich morgen an.",
        "I will be back in the office on Monday and then look at it.", "I am travelling until Wednesday.", "Nächste Woche bin ich auf der Messe.", "Ab dem 21.9. bin ich wieder im Büro.",
    ];

    private static readonly string[] Names = ["Ada Example", "Ben Probe", "Max Urlaub", "Carla Postmaster", "Dora Newsom", "Emil Abt", "Fay Bounce", "Gus Daemon"];

    private readonly Random random = new(seed);

    public (string Subject, string Sender, string? Headers, string? Body) Next()
    {
        var subject = string.Format(System.Globalization.CultureInfo.InvariantCulture, Of(Frames), Of(Topics));
        var name = Of(Names);
        var sender = $"{name} <{name.Replace(' ', '.').ToLowerInvariant()}@customer.example>";
        var headers = random.Next(3) switch { 0 => null, 1 => "{\"X-Auto-Response-Suppress\":\"DR, RN, NRN, OOF, AutoReply\",\"Return-Path\":\"<x@customer.example>\"}", _ => "{\"Content-Type\":\"multipart/alternative\",\"In-Reply-To\":\"<1@x>\"}" };
        return (subject, sender, headers, random.Next(5) == 0 ? null : Body());
    }

    private string Body()
    {
        var body = random.Next(3) switch { 0 => "Guten Tag,\n\n", 1 => "Hi Ben,\n\n", _ => "" };
        var sentences = Enumerable.Repeat(Matters, random.Next(1, 3)).Concat(Enumerable.Repeat(Asides, random.Next(0, 3))).ToArray();
        random.Shuffle(sentences);
        foreach (var choices in sentences)
        {
            body += string.Format(System.Globalization.CultureInfo.InvariantCulture, Of(choices), Of(Topics)) + " ";
        }

        body += random.Next(2) == 0 ? "\n\nViele Grüße\nAda" : "";
        return random.Next(3) == 0 ? body + "\n\nOn 7 September 2026, Ben wrote:\n> I am out of the office until 14 September.\n> Automatic reply" : body;
    }

    private string Of(string[] choices) => choices[random.Next(choices.Length)];
}
