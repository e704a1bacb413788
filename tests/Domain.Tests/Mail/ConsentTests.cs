using System;
using System.Linq;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

/// <summary>Which replies confirm by themselves, and which leave it to a person.</summary>
public sealed class ConsentTests
{
    [Theory]
    [InlineData("Ja")]
    [InlineData("JA!!!")]
    [InlineData("  passt.  ")]
    [InlineData("Einverstanden, bis Freitag.")]
    [InlineData("Bestätigt")]
    [InlineData("bestaetigt")]
    [InlineData("Hiermit bestätige ich den Termin.")]
    [InlineData("Hallo Herr Meier,\n\nja, das passt so.\n\nViele Grüße\nCarla Customer")]
    [InlineData("Sehr geehrte Frau Dr. von der Heide,\nja, wir liefern die Unterlage.")]
    [InlineData("Guten Tag!\nPasst.")]
    [InlineData("Yes, agreed.")]
    [InlineData("Agreed - see you then")]
    [InlineData("Dear Selma,\n\nConfirmed.\n\nBest regards")]
    [InlineData("<p>Hi Selma,</p><p><b>Yes</b>, that works.</p>")]
    [InlineData("Ja\n\nAm 03.03.2026 um 09:00 schrieb Selma Seller:\n> Passt das nicht, sagen Sie bitte nein.")]
    [InlineData("Ja, passt.\n\n-- \nCarla Customer\nNo. 5, Other Street")]
    public void Clear_agreement_confirms(string body) => Assert.True(Consent.Default.IsGivenIn(body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Nein, passt doch nicht")]
    [InlineData("Nein, passt doch")]
    [InlineData("Passt doch nicht")]
    [InlineData("Ja, aber erst nächste Woche")]
    [InlineData("Ja, leider")]
    [InlineData("Ja, lieber am Montag.")]
    [InlineData("Ja, wenn der Chef zustimmt")]
    [InlineData("Ja? Das passt?")]
    [InlineData("Passt das auch am Montag?")]
    [InlineData("Können wir verschieben? Ja?")]
    [InlineData("Ja, bitte auf Montag verschieben")]
    [InlineData("No")]
    [InlineData("Yes, but on Monday instead")]
    [InlineData("Agreed. However, we need another week.")]
    [InlineData("Yes, I can’t.")]
    [InlineData("Confirmed, unless my boss objects")]
    [InlineData("Thank you, received.")]
    [InlineData("Ok")] // often no more than "received"
    [InlineData("Jahr 2026 passt")]
    [InlineData("Yesterday was fine")]
    [InlineData("Ja, ich bin im Urlaub. Ab 9. März bin ich wieder da.")] // no mail system noted that it is automatic
    [InlineData("Yes, I am on vacation, back on 16 March.")]
    [InlineData("Hallo Herr Meier,")]
    [InlineData("Danke für die Mail, ich sehe es mir an.")]
    [InlineData("> Ja, passt")] // ours, quoted
    [InlineData("Am 03.03.2026 um 09:00 schrieb Selma Seller:\n> Ja genügt")]
    public void Anything_else_is_decided_by_a_person(string? body) => Assert.False(Consent.Default.IsGivenIn(body));

    [Theory]
    [InlineData(1400, true)]
    [InlineData(1401, false)]
    [InlineData(20_000, false)]
    public void A_reply_that_is_longer_than_what_is_read_is_decided_by_a_person(int characters, bool agrees)
    {
        var reply = "Ja, passt. " + string.Join(" ", Enumerable.Repeat("Wir freuen uns auf Sie.", 1000));

        Assert.Equal(agrees, Consent.Default.IsGivenIn(string.Concat(reply.AsSpan(0, characters - 1), ".")));
    }

    [Fact]
    public void An_organisation_may_have_words_of_its_own()
    {
        var consent = new Consent("jo; alles paletti", "nö; murks");

        Assert.True(consent.IsGivenIn("Jo."));
        Assert.True(consent.IsGivenIn("Alles paletti!"));
        Assert.False(consent.IsGivenIn("Jo, aber Murks"));
        Assert.False(consent.IsGivenIn("Ja"));
    }
}
