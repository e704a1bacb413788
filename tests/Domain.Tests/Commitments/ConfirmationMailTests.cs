using System;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Commitments;

public sealed class ConfirmationMailTests
{
    private static readonly DateTime Day = new(2026, 3, 10);

    [Fact]
    public void It_says_what_by_whom_and_by_when_and_asks_to_confirm()
    {
        var mail = ConfirmationMail.Of("Send the data sheet", Owner.Customer, Day, "Carla Customer", "Selma Seller", Language.English);

        Assert.Equal("Our next step: Send the data sheet", mail.Subject);
        Assert.Equal(
            "<p>Hello Carla Customer,</p><p>this is how I noted our next step:</p>"
            + "<p><b>What:</b> Send the data sheet<br><b>Who:</b> you<br><b>By:</b> 10 March 2026<br></p>"
            + "<p>Does that suit you? A short “yes” is enough. If something should be different, please tell me.</p>"
            + "<p>Kind regards</p><p>Selma Seller</p>",
            System.Net.WebUtility.HtmlDecode(mail.Body));
    }

    [Theory]
    [InlineData(Owner.Us, "<b>Wer:</b> wir<br>")]
    [InlineData(Owner.Customer, "<b>Wer:</b> Sie<br>")]
    [InlineData(Owner.Both, "<b>Wer:</b> Sie und wir<br>")]
    public void It_names_whoever_owes_it_in_the_language_asked_for(Owner owes, string line)
    {
        var mail = ConfirmationMail.Of("Datenblatt", owes, Day, contact: null, sender: null, Language.German);

        Assert.Contains(line + "<b>Bis:</b> 10. März 2026<br>", System.Net.WebUtility.HtmlDecode(mail.Body), StringComparison.Ordinal);
        Assert.StartsWith("<p>Guten Tag,</p>", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_entered_stays_text_and_a_subject_stays_short()
    {
        var mail = ConfirmationMail.Of("<script>" + new string('x', 300), Owner.Us, Day, "A & B", "C", Language.English);

        Assert.DoesNotContain("<script>", mail.Body, StringComparison.Ordinal);
        Assert.Contains("A &amp; B", mail.Body, StringComparison.Ordinal);
        Assert.Equal(200, mail.Subject.Length);
    }

    [Fact]
    public void Sent_back_unchanged_it_confirms_nothing()
    {
        foreach (var language in new[] { Language.English, Language.German })
        {
            Assert.False(Consent.Default.IsGivenIn(ConfirmationMail.Of("Ja", Owner.Us, Day, "C", "S", language).Body));
        }
    }
}
