using System;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>What holds for every history.</summary>
public sealed class Properties
{
    // Quarter hours of eight weeks around the end of summer time, so that equal moments and free days are common.
    private static readonly Gen<DateTime> Moment =
        Gen.Int[0, 8 * 7 * 24 * 4].Select(quarters => Some.Utc("2026-10-05").AddMinutes(15 * quarters));

    private static readonly Gen<Touch> AnyTouch =
        from moment in Moment
        from kind in Gen.Int[0, 6]
        from channel in Gen.Int[0, 9]
        select kind switch
        {
            0 => Touch.Response(moment, (Channel)channel),
            1 => Touch.Offer(moment),
            2 => Touch.Offer(moment, moment.AddDays(channel)),
            3 => Touch.MeetingMissedByCustomer(moment),
            4 => Touch.MeetingMissedByUs(moment),
            5 => Touch.FailedAttempt(moment, (Channel)channel),
            _ => Touch.Message(moment, (Channel)channel),
        };

    private static readonly Gen<Touch[]> Touches = AnyTouch.Array[0, 12];

    [Fact]
    public void Any_order_of_the_same_touches_gives_the_same_assessment() =>
        Gen.Select(Touches, Moment, Gen.Int).Sample((touches, now, seed) =>
        {
            var shuffled = touches.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Describe(Assess(touches, now)), Describe(Assess(shuffled, now)));
        });

    [Fact]
    public void Deadlines_rise_and_none_falls_on_a_free_day() =>
        Gen.Select(Touches, Moment).Sample((touches, now) =>
        {
            if (Assess(touches, now).Deadlines is not { } deadlines)
            {
                return;
            }

            Assert.True(deadlines.Watch <= deadlines.AtRisk && deadlines.AtRisk <= deadlines.Ghosting && deadlines.Ghosting <= deadlines.Decide);
            foreach (var moment in new[] { deadlines.Watch, deadlines.AtRisk, deadlines.Ghosting, deadlines.Decide })
            {
                Assert.DoesNotContain(Some.BerlinTime.DayOf(moment).DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday });
            }
        });

    [Fact]
    public void A_further_message_of_ours_moves_no_deadline() =>
        Gen.Select(Touches, Moment, Gen.Int[0, 9]).Sample((touches, now, channel) =>
        {
            var before = Assess(touches, now);
            if (before.Deadlines is null)
            {
                return;
            }

            var last = before.Silence!.Ours[^1].Moment;
            var after = Assess([.. touches, Touch.Message(last.AddMinutes(1), (Channel)channel)], now);

            Assert.Equal(
                (before.Silence.Since, before.Silence.Clock.Moment, before.Deadlines.Watch, before.Deadlines.AtRisk, before.Deadlines.Ghosting, before.Deadlines.Decide),
                (after.Silence!.Since, after.Silence.Clock.Moment, after.Deadlines!.Watch, after.Deadlines.AtRisk, after.Deadlines.Ghosting, after.Deadlines.Decide));
        });

    [Fact]
    public void A_response_always_ends_the_silence() =>
        Gen.Select(Touches, Moment).Sample((touches, now) =>
        {
            var last = touches.Length == 0 ? now : touches.Max(touch => touch.Moment);
            var after = Assess([.. touches, Touch.Response(last, Channel.Phone)], now);

            Assert.Null(after.Silence);
            Assert.Equal(Turn.Ours, after.Turn);
        });

    [Fact]
    public void By_time_alone_the_risk_of_a_silence_never_falls() =>
        Gen.Select(Touches, Moment, Moment).Sample((touches, one, other) =>
        {
            var (earlier, later) = one <= other ? (one, other) : (other, one);
            if (Assess(touches, earlier).Silence is not null)
            {
                Assert.True(Assess(touches, earlier).Risk <= Assess(touches, later).Risk);
            }
        });

    [Fact]
    public void Every_assessment_can_be_explained_in_both_languages() =>
        Gen.Select(Touches, Moment).Sample((touches, now) =>
        {
            var assessment = Assess(touches, now);
            Assert.False(string.IsNullOrEmpty(Explanation.Of(assessment, Some.BerlinTime, Language.English)));
            Assert.False(string.IsNullOrEmpty(Explanation.Of(assessment, Some.BerlinTime, Language.German)));
        });

    private static Assessment Assess(Touch[] touches, DateTime now) =>
        Assessment.Of(DealState.Open, new History(touches), Policy.Default, Some.BerlinTime, now);

    private static string Describe(Assessment it) => string.Join(
        "|",
        it.Risk, it.Turn, it.OurTurnOn, it.NextChangeOn, it.LastResponse?.Moment, it.LastResponse?.Channel, it.LastOutreach?.Moment,
        it.Silence?.Since, it.Silence?.Clock.Moment, it.Silence?.Kind, it.Silence?.CountTouches(),
        it.Silence is null ? null : string.Join(",", it.Silence.ChannelsTried),
        it.Deadlines?.Watch, it.Deadlines?.AtRisk, it.Deadlines?.Ghosting, it.Deadlines?.Decide,
        Explanation.Of(it, Some.BerlinTime, Language.English));
}
