using System.Collections.Generic;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

public sealed class PersonalMailTests
{
    [Fact]
    public void Of_a_thousand_personal_mails_at_most_two_are_called_automatic()
    {
        const int mails = 20_000;
        var made = new PersonalMail(seed: 4711);
        var swallowed = new List<string>();
        for (var i = 0; i < mails; i++)
        {
            var (subject, sender, headers, body) = made.Next();
            var kind = MailReader.Read(Some.Mail(subject, body, sender, headers)).Kind;
            if (kind != AnswerKind.Person)
            {
                swallowed.Add($"{kind}: {subject} | {body?.Replace("\n", " / ", System.StringComparison.Ordinal)}");
            }
        }

        Assert.True(swallowed.Count * 1000 <= 2 * mails, $"{swallowed.Count} of {mails}\n{string.Join('\n', swallowed.GetRange(0, System.Math.Min(60, swallowed.Count)))}");
    }
}
