using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

public sealed class HumanMailTests
{
    public static TheoryData<string, string> Mails => HumanMails.All;

    public static TheoryData<string> Subjects => HumanSubjects.All;

    public static TheoryData<string, string, string> Texts => HumanSubjects.WithText;

    public static TheoryData<string, string, string> MailsWithHeaders => HumanMails.WithHeaders;

    [Theory]
    [MemberData(nameof(Mails))]
    public void What_a_person_wrote_is_a_persons(string subject, string body)
    {
        var reading = MailReader.Read(Some.Mail(subject, body.Length == 0 ? null : body));

        Assert.Equal(AnswerKind.Person, reading.Kind);
        Assert.Null(reading.ReturnsOn);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_subject_alone_makes_no_machine_of_a_person(string subject) => Assert.Equal(AnswerKind.Person, MailReader.Read(Some.Mail(subject)).Kind);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_persons_text_is_a_persons_and_promises_what_it_says(string subject, string body, string promised)
    {
        var reading = MailReader.Read(Some.Mail(subject, body));

        Assert.Equal((AnswerKind.Person, promised), (reading.Kind, reading.AnswerExpectedBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
    }

    [Theory]
    [MemberData(nameof(MailsWithHeaders))]
    public void A_name_or_a_hint_in_the_headers_makes_no_machine_of_a_person(string sender, string subject, string headers) =>
        Assert.Equal(AnswerKind.Person, MailReader.Read(Some.Mail(subject, "Guten Tag, wir nehmen das Angebot an.", sender, headers)).Kind);

    [Theory]
    [InlineData("Re: ")]
    [InlineData("AW: ")]
    [InlineData("RE: AW: ")]
    [InlineData("Antw.: ")]
    [InlineData("[EXTERN] Re[2]: ")]
    public void An_answer_to_it_is_a_persons_too(string prefix) =>
        Assert.All(HumanMails.All.Select(row => row.Cast<string>().ToArray()), row =>
            Assert.Equal((row[0], AnswerKind.Person), (row[0], MailReader.Read(Some.Mail(prefix + row[0], row[1].Length == 0 ? null : row[1])).Kind)));
}
