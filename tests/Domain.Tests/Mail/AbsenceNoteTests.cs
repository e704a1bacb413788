using System;
using System.Globalization;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

public sealed class AbsenceNoteTests
{
    public static TheoryData<string, string, string, string> German => GermanNotes.All;

    public static TheoryData<string, string, string, string> English => EnglishNotes.All;

    public static TheoryData<string, string, string, string> Further => FurtherNotes.All;

    [Theory]
    [MemberData(nameof(German))]
    [MemberData(nameof(English))]
    [MemberData(nameof(Further))]
    public void An_absence_note_is_known_and_its_day_read_or_none(string received, string subject, string body, string back)
    {
        var reading = MailReader.Read(Some.Mail(subject, body, received: received));

        Assert.Equal(AnswerKind.Absence, reading.Kind);
        Assert.Equal(back, reading.ReturnsOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Assert.Null(reading.AnswerExpectedBy);
    }

    [Theory]
    [MemberData(nameof(German))]
    [MemberData(nameof(English))]
    [MemberData(nameof(Further))]
    public void What_is_quoted_below_changes_nothing(string received, string subject, string body, string back)
    {
        const string quoted = "\n\n-----Ursprüngliche Nachricht-----\nVon: Ben Seller <ben@example.com>\nGesendet: Montag, 7. September 2026 09:00\nAn: Ada\nBetreff: Angebot\n\nIch bin bis zum 30.11. im Urlaub.";
        var reading = MailReader.Read(Some.Mail(subject, body.Replace("</body></html>", "", StringComparison.Ordinal) + quoted.Replace("\n", body.StartsWith('<') ? "<br>" : "\n", StringComparison.Ordinal), received: received));

        Assert.Equal((AnswerKind.Absence, back), (reading.Kind, reading.ReturnsOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
    }
}
