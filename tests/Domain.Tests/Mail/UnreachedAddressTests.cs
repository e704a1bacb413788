using System;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

public sealed class UnreachedAddressTests
{
    private const string Bea = "bea@customer.example";

    [Theory]
    [InlineData("Your message to bea@customer.example couldn't be delivered.")]
    [InlineData("Ihre Nachricht an Bea@Customer.example konnte nicht zugestellt werden.")]
    [InlineData("Die folgenden Empfänger wurden nicht erreicht:\n\n    'bea@customer.example' am 07.09.2026 09:12\n        550 5.1.1 <bea@customer.example>: unbekannt")]
    [InlineData("<bea@customer.example>: host mx.customer.example[192.0.2.25] said: 550 5.1.1\n    <bea@customer.example>: Recipient address rejected (in reply to RCPT TO command)")]
    [InlineData("These addresses failed:\n\n  bea@customer.example\n    remote server answered RCPT TO:<bea@customer.example>: 550 no such user")]
    [InlineData("<html><body><p>Delivery has failed: <a href=\"mailto:bea@customer.example\">bea@customer.example</a></p></body></html>")]
    [InlineData("Nicht zugestellt: „bea@customer.example“.")]
    public void The_only_address_a_report_names_was_not_reached(string body) => Assert.Equal(Bea, NotReached(body));

    [Fact]
    public void Signs_that_addresses_may_hold_belong_to_them()
    {
        Assert.Equal("o'brien+offers@mail.customer.example", NotReached("'O'Brien+offers@mail.customer.example' was not found."));
        Assert.Equal("bea.müller@customer.example", NotReached("Not found: Bea.Müller@customer.example."));
    }

    [Theory]
    [InlineData("Message-ID: <20260907.4711@mail.seller.example>")]
    [InlineData("References: <1@mail.seller.example> <2@mail.seller.example>\n <3@mail.seller.example>")]
    [InlineData("Return-Path: <sam@seller.example>")]
    [InlineData("X-Postfix-Sender: rfc822; sam@seller.example")]
    [InlineData("MAIL FROM:<sam@seller.example>")]
    [InlineData("Absender: Sam <sam@seller.example>")]
    [InlineData("If you need help, send mail to postmaster@customer.example.")]
    [InlineData("Bei Fragen hilft support@customer.example.")]
    [InlineData("Please contact info@customer.example.")]
    [InlineData("Bitte wenden Sie sich an info@customer.example.")]
    [InlineData("This report was sent by reports@provider.example.")]
    [InlineData("Delivery to us: SAM.SELLER@seller.example")]
    [InlineData("@customer.example")]
    [InlineData("x@localhost")]
    [InlineData("x@customer.example.")]
    public void Other_addresses_in_it_are_not_meant(string line)
    {
        Assert.Equal(Bea, NotReached("Your message could not be delivered to bea@customer.example.\n" + line.Replace("x@customer", "bea@customer", StringComparison.Ordinal)));
        Assert.Equal(line.StartsWith("x@customer", StringComparison.Ordinal) ? "x@customer.example" : null, NotReached("Your message could not be delivered.\n" + line));
    }

    [Fact]
    public void The_senders_address_in_a_sentence_is_not_the_recipients() =>
        Assert.Equal(Bea, NotReached("The mail from sam@seller.example to bea@customer.example was not delivered."));

    [Theory]
    [InlineData("Not delivered: bea@customer.example, copy@partner.example")]
    [InlineData("<bea@customer.example> (expanded from <sales@customer.example>): unknown user")]
    [InlineData("Final-Recipient: rfc822;bea@customer.example\nFinal-Recipient: rfc822;copy@partner.example")]
    [InlineData("Original-Recipient: rfc822;bea@customer.example\nFinal-Recipient: rfc822;bea@customer.example\n\nFinal-Recipient: rfc822;copy@partner.example")]
    [InlineData("Your message could not be delivered.")]
    [InlineData("")]
    [InlineData(null)]
    public void A_report_that_leaves_a_choice_or_names_nobody_says_nothing(string? body) => Assert.Null(NotReached(body));

    [Fact]
    public void A_field_counts_before_the_sentences()
    {
        const string Sentences = "One of bea@customer.example and copy@partner.example was not reached.\n\n";

        Assert.Equal("copy@partner.example", NotReached(Sentences + "Reporting-MTA: dns; mx.partner.example\nFinal-Recipient: rfc822; Copy@partner.example\nAction: failed"));
        Assert.Equal(Bea, NotReached(Sentences + "Final-Recipient: rfc822;inbox7@hosting.example\nOriginal-Recipient: rfc822;bea@customer.example"));
    }

    [Theory]
    [InlineData("{\"X-Failed-Recipients\":\"Bea@customer.example\"}", Bea)]
    [InlineData("X-Failed-Recipients: bea@customer.example", Bea)]
    [InlineData("[{\"Name\":\"X-Failed-Recipients\",\"Value\":\"bea@customer.example\"}]", Bea)]
    [InlineData("{\"X-Failed-Recipients\":\"bea@customer.example, ben@customer.example\"}", null)]
    [InlineData("{\"X-Failed-Recipients\":\"bea@customer.exam", "copy@partner.example")]
    [InlineData("{\"X-Failed-Recipients\":\"\"}", "copy@partner.example")]
    public void The_header_counts_before_the_text_unless_it_is_cut_off(string headers, string? address) =>
        Assert.Equal(address, NotReached("Not delivered to copy@partner.example.", headers));

    [Fact]
    public void An_address_has_320_characters_at_most()
    {
        var local = new string('a', 320 - "@customer.example".Length);

        Assert.Equal(local + "@customer.example", NotReached($"Not delivered to {local}@customer.example."));
        Assert.Null(NotReached($"Not delivered to {local}a@customer.example."));
    }

    [Fact]
    public void An_address_that_was_cut_off_with_the_text_is_none()
    {
        var filler = string.Concat(Enumerable.Repeat("not delivered ", 300));

        foreach (var length in Enumerable.Range(3900, 120))
        {
            Assert.Null(NotReached($"{filler[..length]} bea@customer.example is unknown."));
        }

        Assert.Equal(Bea, NotReached("bea@customer.example " + filler));
    }

    [Fact]
    public void What_is_quoted_names_nobody() =>
        Assert.Equal(Bea, NotReached("Not delivered to bea@customer.example.\n\n-----Original Message-----\nTo: bea@customer.example\nCc: copy@partner.example"));

    [Fact]
    public void Only_reports_of_a_mail_system_are_read()
    {
        Assert.Equal((AnswerKind.DelayNotice, Bea), Read("Delivery Status Notification (Delay)", "Not yet delivered to bea@customer.example.", "mailer-daemon@provider.example"));
        Assert.Equal((AnswerKind.Person, null), Read("Re: Quote", "Please use bea@customer.example.", "Ada <ada@customer.example>"));
        Assert.Equal((AnswerKind.AutomaticReply, null), Read("Automatic reply: Quote", "Please use bea@customer.example.", "Ada <ada@customer.example>"));
    }

    [Fact]
    public void A_clock_that_is_centuries_wrong_is_no_reason_not_to_read_it() =>
        Assert.Equal(Bea, MailReader.Read(Some.Mail("Undelivered Mail Returned to Sender", "Not delivered to bea@customer.example.", "mailer-daemon@provider.example", received: "0001-01-01")).NotReached);

    private static string? NotReached(string? body, string? headers = null) => MailReader.Read(Some.Mail(
        "Undelivered Mail Returned to Sender", body, "Mail Delivery System <reports@provider.example>", headers, recipients: ["sam.seller@seller.example"])).NotReached;

    private static (AnswerKind Kind, string? NotReached) Read(string subject, string body, string sender)
    {
        var reading = MailReader.Read(Some.Mail(subject, body, sender));
        return (reading.Kind, reading.NotReached);
    }
}
