using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>What holds for every history.</summary>
public sealed class Properties
{
    private static readonly DateTime Closed = new(2026, 11, 3);

    private static readonly WorkingTime WithClosure = new(Some.Berlin, [Closed]);

    private static readonly Person Somebody = Some.Person("somebody@example.com");

    // Quarter hours of eight weeks around the end of summer time, so that equal moments and free days are common.
    private static readonly Gen<DateTime> Moment =
        Gen.Int[0, 8 * 7 * 24 * 4].Select(quarters => Some.Utc("2026-10-05").AddMinutes(15 * quarters));

    private static readonly Gen<Touch> AnyTouch =
        from moment in Moment
        from kind in Gen.Int[0, 6]
        from channel in Gen.Int[0, 9]
        let people = channel % 3 == 0 ? new[] { Somebody } : []
        select kind switch
        {
            0 => Touch.Response(moment, (Channel)channel),
            1 => Touch.Offer(moment, channel: channel == 0 ? Channel.Mail : null, addressees: people),
            2 => Touch.Offer(moment, moment.AddDays(channel)),
            3 => Touch.MeetingMissedByCustomer(moment),
            4 => Touch.MeetingMissedByUs(moment),
            5 => Touch.FailedAttempt(moment, (Channel)channel),
            _ => Touch.Message(moment, (Channel)channel, people),
        };

    private static readonly Gen<Rhythm> AnyRhythm =
        from answers in Gen.Int[0, 20]
        from silences in Gen.Int[0, 20]
        from log in Gen.Double[-4, 3]
        select new Rhythm(answers + silences, answers, answers * log);

    private static readonly Gen<Touch[]> Touches = AnyTouch.Array[0, 12];

    private static readonly Gen<Facts> AnyFacts =
        from touches in Touches
        from bookings in Gen.Select(Moment, Gen.Int[0, 900], Gen.Int[0, 900], Gen.Bool, (at, until, called, off) =>
            new Booking(at, at.AddHours(until), off ? at.AddHours(called) : null)).Array[0, 2]
        from commitments in Gen.Select(Moment, Gen.Int[0, 60], Gen.Int[0, 3], Gen.Bool, (at, days, owner, confirmed) => owner == 3
            ? Commitment.Answer(at, at.Date.AddDays(days))
            : new Commitment((Owner)owner, at, at.Date.AddDays(days), confirmed, days % 3 == 0 ? at.AddDays(1) : null)).Array[0, 2]
        from absences in Gen.Select(Moment, Gen.Int[-1, 40], (at, days) => new Absence(Somebody, at, days < 0 ? null : at.AddDays(days))).Array[0, 2]
        from departures in Moment.Select(at => new Departure(Somebody, at)).Array[0, 1]
        from bounces in Gen.Select(Moment, Gen.Bool, (at, named) => new Bounce(at, named ? Somebody : null)).Array[0, 1]
        from needless in Moment.Array[0, 1]
        from planned in Moment.Array[0, 2]
        select new Facts(touches, bookings, commitments, absences, departures, bounces, needless, planned);

    [Fact]
    public void Any_order_of_the_same_facts_gives_the_same_assessment() =>
        Gen.Select(AnyFacts, Moment, Gen.Int).Sample((facts, now, seed) =>
        {
            var random = new Random(seed);
            var shuffled = new Facts(
                Shuffled(facts.Touches, random), Shuffled(facts.Bookings, random), Shuffled(facts.Commitments, random),
                Shuffled(facts.Absences, random), facts.Departures, facts.Bounces, facts.NoAnswerNeeded, Shuffled(facts.PlannedUntil, random));
            Assert.Equal(Describe(Assess(facts, now)), Describe(Assess(shuffled, now)));
        });

    [Fact]
    public void Deadlines_rise_and_none_falls_on_a_free_day() =>
        Gen.Select(AnyFacts, Moment, AnyRhythm).Sample((facts, now, rhythm) =>
        {
            if (Assessment.Of(DealState.Open, facts, Policy.Default, WithClosure, now, rhythm).Deadlines is not { } deadlines)
            {
                return;
            }

            Assert.True(deadlines.Watch <= deadlines.AtRisk && deadlines.AtRisk <= deadlines.Ghosting && deadlines.Ghosting <= deadlines.Decide);
            foreach (var moment in new[] { deadlines.Watch, deadlines.AtRisk, deadlines.Ghosting, deadlines.Decide })
            {
                var day = WithClosure.DayOf(moment);
                Assert.DoesNotContain(day.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday });
                Assert.NotEqual(Closed, day);
            }
        });

    [Fact]
    public void A_further_message_of_ours_moves_no_deadline() =>
        Gen.Select(AnyFacts, Moment, Gen.Int[1, 9]).Sample((facts, now, channel) =>
        {
            var before = Assess(facts, now);
            if (before.Silence is not { } silence)
            {
                return;
            }

            // By no mail, since a report that came back might be about it; to nobody in particular, since whose absence holds
            // the clock is decided by people.
            var last = silence.Ours[^1].Moment;
            var after = Assess(With(facts, Touch.Message(last.AddMinutes(1), (Channel)channel)), now);

            Assert.Equal(
                (silence.Since, silence.Clock.Moment, before.Deadlines!.Watch, before.Deadlines.AtRisk, before.Deadlines.Ghosting, before.Deadlines.Decide),
                (after.Silence!.Since, after.Silence.Clock.Moment, after.Deadlines!.Watch, after.Deadlines.AtRisk, after.Deadlines.Ghosting, after.Deadlines.Decide));
        });

    [Fact]
    public void A_response_always_ends_the_silence() =>
        Gen.Select(AnyFacts, Moment).Sample((facts, now) =>
        {
            // Recorded later than everything else, and after whatever the customer had promised.
            var last = facts.Touches.Select(touch => touch.Moment).Concat(facts.Commitments.Select(it => it.Due)).Append(now).Max();

            var after = Assess(With(facts, Touch.Response(last, Channel.Phone)), now);

            Assert.Null(after.Silence);
            Assert.NotEqual(Risk.Unreachable, after.Risk);
        });

    [Fact]
    public void An_automatic_mail_changes_nothing_but_reachability_and_suspension() =>
        Gen.Select(AnyFacts, Moment, Moment).Sample((facts, now, on) =>
        {
            var before = Assess(facts, now);
            var after = Assess(
                new Facts(
                    facts.Touches, facts.Bookings, facts.Commitments, [.. facts.Absences, new Absence(Somebody, on, on.AddDays(3))],
                    facts.Departures, facts.Bounces, facts.NoAnswerNeeded, facts.PlannedUntil),
                now);

            Assert.Equal(
                (before.Turn, before.LastResponse?.Moment, before.LastOutreach?.Moment, before.Silence?.Since, before.Silence?.Clock.Moment, before.Silence?.CountTouches(), before.OurTurnOn),
                (after.Turn, after.LastResponse?.Moment, after.LastOutreach?.Moment, after.Silence?.Since, after.Silence?.Clock.Moment, after.Silence?.CountTouches(), after.OurTurnOn));
        });

    [Fact]
    public void By_time_alone_the_risk_of_a_silence_never_falls() =>
        Gen.Select(Touches, Moment, Moment).Sample((touches, one, other) =>
        {
            var (earlier, later) = one <= other ? (one, other) : (other, one);
            var facts = new Facts(touches);
            if (Assess(facts, earlier).Silence is not null)
            {
                Assert.True(Assess(facts, earlier).Risk <= Assess(facts, later).Risk);
            }
        });

    [Fact]
    public void What_holds_the_clock_is_over_when_it_was_said_to_be() =>
        Gen.Select(AnyFacts, Moment).Sample((facts, now) =>
        {
            now = NotBeforeRecorded(facts, now);
            var assessment = Assess(facts, now);
            if (assessment.Agreement is { } agreement)
            {
                Assert.True(agreement.Stop.Until > now);
                Assert.Null(Assess(facts, assessment.HeldUntil!.Value).Agreement);
                Assert.True(assessment.NextChangeOn <= agreement.Stop.Until);
            }
        });

    [Fact]
    public void Nothing_changes_before_the_next_change() =>
        Gen.Select(AnyFacts, Moment).Sample((facts, now) =>
        {
            now = NotBeforeRecorded(facts, now);
            var assessment = Assess(facts, now);
            var justBefore = (assessment.NextChangeOn ?? now.AddDays(100)).AddSeconds(-1);

            Assert.Equal((assessment.Risk, assessment.Turn), (Assess(facts, justBefore).Risk, Assess(facts, justBefore).Turn));
        });

    [Fact]
    public void Every_assessment_can_be_explained_in_both_languages() =>
        Gen.Select(AnyFacts, Moment).Sample((facts, now) =>
        {
            var assessment = Assess(facts, now);
            Assert.False(string.IsNullOrEmpty(Explanation.Of(assessment, Some.BerlinTime, Language.English)));
            Assert.False(string.IsNullOrEmpty(Explanation.Of(assessment, Some.BerlinTime, Language.German)));
        });

    private static Assessment Assess(Facts facts, DateTime now) =>
        Assessment.Of(DealState.Open, facts, Policy.Default, Some.BerlinTime, now);

    /// <summary>What is recorded for a later moment is another fact when that moment comes; here everything has been recorded.</summary>
    private static DateTime NotBeforeRecorded(Facts facts, DateTime now) =>
        facts.Touches.Select(it => it.Moment)
            .Concat(facts.Bookings.SelectMany(it => new[] { it.BookedOn, it.CalledOffOn ?? it.BookedOn }))
            .Concat(facts.Commitments.SelectMany(it => new[] { it.AgreedOn, it.SettledOn ?? it.AgreedOn }))
            .Concat(facts.Absences.Select(it => it.ToldOn))
            .Concat(facts.Departures.Select(it => it.ToldOn))
            .Concat(facts.Bounces.Select(it => it.On))
            .Concat(facts.NoAnswerNeeded)
            .Append(now)
            .Max();

    private static Facts With(Facts facts, Touch touch) => new(
        [.. facts.Touches, touch], facts.Bookings, facts.Commitments, facts.Absences, facts.Departures, facts.Bounces, facts.NoAnswerNeeded, facts.PlannedUntil);

    private static T[] Shuffled<T>(IEnumerable<T> values, Random random)
    {
        var shuffled = values.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static string Describe(Assessment it) => string.Join(
        "|",
        it.Risk, it.Turn, it.OurTurnOn, it.NextChangeOn, it.LastResponse?.Moment, it.LastResponse?.Channel, it.LastOutreach?.Moment,
        it.Silence?.Since, it.Silence?.Clock.Moment, it.Silence?.Kind, it.Silence?.CountTouches(),
        it.Silence is null ? null : string.Join(",", it.Silence.ChannelsTried),
        it.Deadlines?.Watch, it.Deadlines?.AtRisk, it.Deadlines?.Ghosting, it.Deadlines?.Decide,
        Explanation.Of(it, Some.BerlinTime, Language.English));
}
