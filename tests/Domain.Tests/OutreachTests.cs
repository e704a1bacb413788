using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class OutreachTests
{
    private const string Later = "2026-05-04";

    [Fact]
    public void What_was_tried_is_counted_by_channel_the_offer_and_what_came_before_it_included()
    {
        var touches = new[]
        {
            Some.Answer("2026-02-27 09:00"), Some.Call("2026-03-02 09:00"), Some.Offer("2026-03-05 09:00"), Some.Call("2026-03-12 09:00"), Some.Mail("2026-03-17 09:00"),
        };

        Assert.Equal("2 calls, 1 offer and 1 mail", In(Language.English, touches)?.Touches);
        Assert.Equal("2 Anrufe, 1 Angebot und 1 E-Mail", In(Language.German, touches)?.Touches);
    }

    [Fact]
    public void Two_calls_of_one_day_count_once_and_so_do_an_offer_and_the_mail_that_carries_it()
    {
        var outreach = In(Language.English, Some.Offer("2026-03-02 09:00"), Some.Mail("2026-03-02 09:05"), Some.Call("2026-03-09 09:00"), Some.Call("2026-03-09 16:00"));

        Assert.Equal("1 offer and 1 call", outreach?.Touches);
    }

    [Fact]
    public void The_usual_channels_that_are_left_are_named()
    {
        var outreach = In(Language.English, Some.Call("2026-03-02 09:00"), Some.Letter("2026-03-09 09:00"));

        Assert.Equal("mail and LinkedIn", outreach?.NotTried);
        Assert.Equal("Telefon, E-Mail, LinkedIn und Brief", In(Language.German, Some.Offer("2026-03-02 09:00"))?.NotTried);
    }

    [Fact]
    public void Where_every_usual_channel_was_used_none_is_named()
    {
        var outreach = In(
            Language.English, Some.Call("2026-03-02 09:00"), Some.Mail("2026-03-09 09:00"), Some.Letter("2026-03-10 09:00"),
            Touch.Message(Some.Utc("2026-03-11 09:00"), Channel.LinkedIn));

        Assert.NotNull(outreach);
        Assert.Null(outreach.NotTried);
    }

    [Fact]
    public void A_silence_that_began_with_a_broken_commitment_has_no_touch_of_ours_yet()
    {
        var outreach = In(Language.English, Some.Answer("2026-02-27 09:00"), Touch.CommitmentBroken(Some.Utc("2026-03-03")));

        Assert.NotNull(outreach);
        Assert.Null(outreach.Touches);
        Assert.Equal("phone, mail, LinkedIn and letter", outreach.NotTried);
    }

    [Fact]
    public void Where_no_answer_is_awaited_there_is_nothing_to_count() =>
        Assert.Null(In(Language.English, Some.Mail("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00")));

    private static Outreach? In(Language language, params Touch[] touches) => Outreach.Of(Some.Assess(Later, touches), language);
}
