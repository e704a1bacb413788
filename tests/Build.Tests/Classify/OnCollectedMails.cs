using GhostingGuard.Build.Classify;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Build.Tests.Classify;

/// <summary>The figures that the README states are those measured.</summary>
public sealed class OnCollectedMails
{
    [FactWithMails]
    public void Given_back_mails_are_known_with_and_without_headers()
    {
        Assert.Equal((252, 240, 254), Bounces(withHeaders: true));
        Assert.Equal((251, 239, 254), Bounces(withHeaders: false));
    }

    private static (int WithDelays, int Alone, int All) Bounces(bool withHeaders)
    {
        var scoring = Scoring.Of("", LabelledMailReader.Read(FactWithMailsAttribute.MailsPath), withHeaders);
        var all = scoring.Called(AnswerKind.Bounce, AnswerKind.Bounce, AnswerKind.DelayNotice);
        return (all.Count, scoring.Called(AnswerKind.Bounce, AnswerKind.Bounce).Count, all.Of);
    }
}
