using System.Globalization;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

/// <summary>All received on Monday, 7 September 2026, unless the case says otherwise.</summary>
public sealed class PromiseTests
{
    [Theory]
    [InlineData("Ich melde mich bis Freitag.", "2026-09-11")]
    [InlineData("Sie hören bis 15.9. von mir.", "2026-09-15")]
    [InlineData("Ich melde mich bis Ende der Woche bei Ihnen.", "2026-09-11")]
    [InlineData("Wir melden uns nächste Woche.", "2026-09-18")]
    [InlineData("Ich melde mich Anfang nächster Woche.", "2026-09-16")]
    [InlineData("Wir prüfen das und melden uns in 14 Tagen.", "2026-09-21")]
    [InlineData("Ich melde mich in zwei Wochen bei Ihnen.", "2026-09-21")]
    [InlineData("Ich gebe Ihnen bis Ende des Monats Bescheid.", "2026-09-30")]
    [InlineData("Ich gebe Ihnen morgen Bescheid.", "2026-09-08")]
    [InlineData("Wir kommen bis zum 30. September auf Sie zu.", "2026-09-30")]
    [InlineData("Sie bekommen am Donnerstag eine Antwort von mir.", "2026-09-10")]
    [InlineData("Ich prüfe das Angebot bis Freitag und melde mich dann bei Ihnen.", "2026-09-11")]
    [InlineData("Mein Chef meldet sich nächste Woche bei Ihnen.", "2026-09-18")]
    [InlineData("Ich konnte es noch nicht lesen, melde mich aber bis Mittwoch.", "2026-09-09")]
    [InlineData("I'll get back to you next week.", "2026-09-18")]
    [InlineData("We will be back to you by Friday, 18 September.", "2026-09-18")]
    [InlineData("I'll let you know by Tuesday.", "2026-09-08")]
    [InlineData("You will hear from me tomorrow.", "2026-09-08")]
    [InlineData("I will get back to you by the end of the month.", "2026-09-30")]
    [InlineData("I will come back to you within two weeks.", "2026-09-21")]
    [InlineData("We'll be in touch by 2026-09-25.", "2026-09-25")]
    [InlineData("I'll send you the answer in 3 working days.", "2026-09-10")]
    public void A_person_who_names_a_day_is_expected_by_it(string body, string expected) => Assert.Equal(expected, PromisedOn(body));

    [Theory]
    [InlineData("Ich melde mich nicht mehr.")]
    [InlineData("Wir melden uns bis Freitag nicht mehr.")]
    [InlineData("Können Sie sich bis Freitag melden?")]
    [InlineData("Melden Sie sich bis Freitag.")]
    [InlineData("Bitte melden Sie sich bis Freitag bei mir.")]
    [InlineData("Bitte geben Sie mir bis Freitag Bescheid.")]
    [InlineData("Please let me know by Friday.")]
    [InlineData("Please get back to me by Friday.")]
    [InlineData("Can you get back to me by Friday?")]
    [InlineData("Will you get back to us next week?")]
    [InlineData("I will not get back to you next week.")]
    [InlineData("Ich melde mich bei Ihnen.")]
    [InlineData("Ich melde mich in ein paar Tagen.")]
    [InlineData("Ich melde mich im September.")]
    [InlineData("I'll get back to you by 9/8/2026.")]
    [InlineData("Ich melde mich bis zum 31.2.")]
    [InlineData("Ich melde mich bis zum 4.9.")]
    [InlineData("Wenn ich bis Freitag nichts höre, melde ich mich.")]
    [InlineData("Ich bin ab Montag im Urlaub, melde mich danach.")]
    [InlineData("Ich melde mich bis Freitag. Ich melde mich bis Dienstag.")]
    [InlineData("Das Angebot gilt bis Freitag. Ich melde mich.")]
    [InlineData("Wir treffen uns am Freitag.")]
    [InlineData("Guten Morgen, ich melde mich.")]
    public void Everything_else_promises_nothing(string body) => Assert.Equal("", PromisedOn(body));

    [Theory]
    [InlineData("2026-09-11", "Ich melde mich nächste Woche.", "2026-09-18")] // Friday
    [InlineData("2026-09-13", "Ich melde mich nächste Woche.", "2026-09-18")] // Sunday
    [InlineData("2026-09-14", "Ich melde mich nächste Woche.", "2026-09-25")] // Monday
    [InlineData("2026-09-11", "Ich melde mich bis Ende der Woche.", "2026-09-11")]
    [InlineData("2026-09-12", "Ich melde mich bis Ende der Woche.", "")] // Saturday: either
    [InlineData("2026-12-30", "Ich melde mich bis 8. Januar.", "2027-01-08")]
    [InlineData("2026-12-28", "I'll get back to you next week.", "2027-01-08")]
    [InlineData("2028-02-28", "I'll let you know tomorrow.", "2028-02-29")]
    public void Days_are_counted_from_the_day_received(string received, string body, string expected) => Assert.Equal(expected, PromisedOn(body, received));

    [Fact]
    public void A_promise_that_is_quoted_is_none()
    {
        Assert.Equal("", PromisedOn("Danke!\n\nAm Montag, 7. September 2026 schrieb Ben <ben@example.com>:\n> Ich melde mich bis Freitag."));
        Assert.Equal("", PromisedOn("<p>Danke!</p><div class=\"gmail_quote\">Ich melde mich bis Freitag.</div>"));
    }

    [Fact]
    public void A_program_promises_nothing() =>
        Assert.Null(MailReader.Read(Some.Mail("Automatische Antwort: Angebot", "Ich melde mich bis Freitag.")).AnswerExpectedBy);

    private static string PromisedOn(string body, string received = Some.Received)
    {
        var reading = MailReader.Read(Some.Mail("AW: Angebot", body, received: received));
        Assert.Equal(AnswerKind.Person, reading.Kind);
        return reading.AnswerExpectedBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
    }
}
