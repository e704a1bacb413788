using System;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

/// <summary>What holds for every mail.</summary>
public sealed class MailProperties
{
    private static readonly string[] Scraps =
    [
        "bis", "zum", "until", "through", "ab", "wieder", "back", "im Urlaub", "out of office", "ich bin", "I am", "melde mich", "get back to you", "nächste Woche", "next week", "vom", "from", "to", "-", "in", "14 Tagen",
        "1.", "9.9.", "31.2.", "29.2.", "14.9.2026", "9/8/2026", "2026-09-14", "12", "Mai", "September", "Monday", "Montag", "14th", "the", "on", "am", "Uhr", ",", ".", "!", "?", ":", "\n", "\n\n", "(", ")", "\"", "{", "}", "[", "]", "\\", "\\u", "\\u00",
        "<", ">", "<p>", "</p>", "<div class=\"x\">", "<blockquote>", "</blockquote>", "<style>", "</style", "<!--", "-->", "&", "&nbsp;", "&#x1F600;", "&#99999999;", "> ", "--", "-- ", "Von:", "Gesendet:", "From:", "Sent:", "wrote:", "schrieb",
        "Re:", "AW:", "Automatic reply", "Automatische Antwort", "Undeliverable:", "@", "a@b.example", "://", "\u0130", "\u0131", "\u0308", "\uD800", "\uDC00", "\uFFFF", "\0", "自動返信", "Content-Type", "multipart/report",
        "Final-Recipient: rfc822;", "Original-Recipient: rfc822;", "X-Failed-Recipients", "Bea@customer.example", "o'brien@customer.example", "<bea@customer.example>:", "Message-ID:", "@customer.example", "b@", "..",
    ];

    private static readonly Gen<string> Scrap = Gen.OneOf(Gen.Int[0, Scraps.Length - 1].Select(index => Scraps[index]), Gen.String[0, 12]);

    private static readonly Gen<string> Soup = Scrap.Array[0, 60].Select(parts => string.Join(' ', parts));

    // A tag inside an address is no part of it, so what is found with one would not stand in the source to the letter.
    private static readonly Gen<string> WithoutMarkup = Soup.Select(text => text.Replace('<', ' '));

    private static readonly Gen<string?> AnyText = Gen.OneOf(Soup.Select(text => (string?)text), Gen.Const((string?)null), Gen.String.Select(text => (string?)text));

    private static readonly Gen<DateTime> Day = Gen.Int[0, 1500].Select(days => new DateTime(2025, 1, 1).AddDays(days));

    [Fact]
    public void Any_mail_is_read_and_its_days_are_in_reach() =>
        Gen.Select(AnyText, AnyText, AnyText, AnyText, Day).Sample((subject, sender, headers, body, received) =>
        {
            var reading = MailReader.Read(new IncomingMail(subject, sender, headers, body, received));

            foreach (var day in new[] { reading.ReturnsOn, reading.AnswerExpectedBy }.OfType<DateTime>())
            {
                Assert.InRange(day, received, received.AddDays(366));
                Assert.Equal(TimeSpan.Zero, day.TimeOfDay);
            }

            Assert.True(reading.ReturnsOn is null || reading.Kind == AnswerKind.Absence);
            Assert.True(reading.AnswerExpectedBy is null || reading.Kind == AnswerKind.Person);
            Assert.True(reading.NotReached is null || reading.Kind is AnswerKind.Bounce or AnswerKind.DelayNotice);
        }, iter: 20_000);

    [Fact]
    public void Whom_a_mail_did_not_reach_is_one_address_the_report_names() =>
        Gen.Select(WithoutMarkup, WithoutMarkup).Sample((headers, body) =>
        {
            var notReached = MailReader.Read(Some.Mail("Undeliverable: x", body, "mailer-daemon@provider.example", headers)).NotReached;

            Assert.True(notReached is null || (notReached.Length <= 320 && notReached.Split('@').Length == 2 && !notReached.Any(char.IsUpper)));
            Assert.True(notReached is null || (headers + body).Contains(notReached, StringComparison.OrdinalIgnoreCase), notReached);
        }, iter: 20_000);

    [Fact]
    public void The_days_of_a_note_are_in_reach_whatever_it_says() =>
        Gen.Select(Soup, Day).Sample((body, received) =>
        {
            var reading = MailReader.Read(new IncomingMail("Abwesenheitsnotiz: " + body, null, "Auto-Submitted: auto-replied", body, received));

            Assert.True(reading.ReturnsOn is null || (reading.ReturnsOn >= received && reading.ReturnsOn <= received.AddDays(366)));
        }, iter: 20_000);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("9001-01-01")]
    [InlineData("9999-12-31")]
    public void A_clock_that_is_centuries_wrong_stops_nothing(string received)
    {
        Assert.Equal(AnswerKind.Absence, MailReader.Read(Some.Mail("Abwesenheitsnotiz", "Ich bin morgen wieder da.", received: received)).Kind);
        Assert.Null(MailReader.Read(Some.Mail("Re: x", "I'll get back to you in 12 months.", received: received)).AnswerExpectedBy);
    }

    [Fact]
    public void What_is_quoted_never_changes_the_kind() =>
        Gen.Select(Gen.Int[0, HumanMails.All.Count - 1], Soup).Sample((index, quoted) =>
        {
            var row = HumanMails.All.ElementAt(index).Cast<string>().ToArray();
            var own = row[1].Length == 0 ? "Danke, das passt." : row[1];
            var kind = Kind(row[0], own);

            Assert.Equal(kind, Kind(row[0], own + "\n\n-----Original Message-----\n" + quoted));
            Assert.Equal(kind, Kind(row[0], own + "\n\nOn 7 September 2026, Ben wrote:\n\nHello " + quoted));
            Assert.Equal(kind, Kind(row[0], "<div>" + own + "</div><div class=\"gmail_quote\">" + quoted));
        }, iter: 2_000);

    [Theory]
    [InlineData("ich bin ")]
    [InlineData("bis 1.9. ")]
    [InlineData("in meiner abwesenheit ich ")]
    [InlineData("ich befinde mich wenden sie sich weder ")]
    [InlineData("<div class=\"a\">")]
    [InlineData("<blockquote>")]
    [InlineData("<style></style")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("&")]
    [InlineData("On 1 wrote\n")]
    [InlineData("Von: a\n")]
    [InlineData("> a\n")]
    [InlineData("\n")]
    [InlineData("a")]
    [InlineData("1.")]
    [InlineData("\"a\":")]
    [InlineData("\\")]
    [InlineData("a@")]
    [InlineData("a@b.example ")]
    [InlineData("Final-Recipient: rfc822;a@b.example\n")]
    public void A_million_characters_of_anything_are_read_at_once(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _ = MailReader.Read(Some.Mail(text, text, text, text));
        _ = MailReader.Read(Some.Mail("Re: x", "<html>" + text, null, "{" + text));
        _ = MailReader.Read(Some.Mail("Undeliverable: x", text, "mailer-daemon@b.example", "{\"X-Failed-Recipients\":\"" + text));

        // A pattern that explodes takes minutes; this takes milliseconds, and the machine may be busy.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), clock.Elapsed.ToString());
    }

    private static AnswerKind Kind(string subject, string body) => MailReader.Read(Some.Mail(subject, body)).Kind;
}
