using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Commitments;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The facts of one deal as they read at one moment: what has taken place by then, and when the clock stands still.</summary>
/// <remarks>A booked meeting takes place when its end passes; an announced answer or a commitment of the customer is broken when
/// its due day ends. Looked at from a later moment, the same facts therefore hold more.</remarks>
public sealed class History
{
    private readonly Facts facts;
    private readonly Policy policy;
    private readonly WorkingTime time;
    private readonly DateTime now;
    private readonly List<Commitment> commitments;

    private History(Facts facts, Policy policy, WorkingTime time, DateTime now)
    {
        this.facts = facts;
        this.policy = policy;
        this.time = time;
        this.now = now;
        var answers = Delivery.Of(facts, now).Concat(HeldMeetings()).ToList();
        commitments = Settled(answers);
        Touches = [.. answers.Concat(commitments.Where(IsBroken).Select(broken => Touch.CommitmentBroken(broken.Due))).OrderBy(touch => touch)];
        LastResponse = Touches.LastOrDefault(touch => touch.Kind == TouchKind.Response);
        ResumedOn = LastResponse is null || Resumption > LastResponse.Moment ? Resumption : null;
        NoAnswerNeededOn = facts.NoAnswerNeeded.Where(IsOfNow).Select(on => (DateTime?)on).Max();
        SinceLastResponse = [.. Touches.Where(IsSinceLastResponse)];
    }

    /// <summary>All touches, oldest first.</summary>
    public IReadOnlyList<Touch> Touches { get; }

    /// <summary>What was agreed, announced answers settled by what came of them; in no order.</summary>
    public IReadOnlyList<Commitment> Commitments => commitments;

    /// <summary>The meetings nobody has marked; in no order.</summary>
    public IReadOnlyList<Booking> Bookings => facts.Bookings;

    /// <summary>The newest response, or null when the customer never answered.</summary>
    public Touch? LastResponse { get; }

    /// <summary>When (UTC) work on the deal went on, if the customer has not answered since; else null.</summary>
    public DateTime? ResumedOn { get; }

    /// <summary>When (UTC) somebody said that no answer is needed, if that was after the last response; else null. What was sent
    /// before asks nothing any more.</summary>
    public DateTime? NoAnswerNeededOn { get; }

    /// <summary>The touches after the last response, after work on the deal went on, and to which an answer is needed; oldest first.</summary>
    public IReadOnlyList<Touch> SinceLastResponse { get; }

    /// <summary>The last thing that happened after the last response, or null when nothing did.</summary>
    public Touch? NewestSinceLastResponse =>
        SinceLastResponse.Count == 0 ? null : SinceLastResponse[SinceLastResponse.Count - 1];

    /// <summary>The silence that runs, or null when we have not reached out since the last response.</summary>
    public Silence? Silence => Domain.Silence.After(SinceLastResponse, policy, time);

    /// <summary>When the clock stands still, absences and commitments together, in no order.</summary>
    public IReadOnlyList<Suspension> Suspensions =>
        [.. Absences(), .. Agreements().Select(agreement => agreement.Stop)];

    /// <summary>The absence that holds the clock at this moment, the one that holds it longest; null when there is none.</summary>
    public Suspension? RunningAbsence =>
        Absences().Where(stop => stop.RunsAt(now)).OrderByDescending(stop => stop.Until).Select(stop => (Suspension?)stop).FirstOrDefault();

    /// <summary>What was agreed and is still ahead, of which the one agreed last speaks for all; null when nothing is.</summary>
    public Agreement? RunningAgreement
    {
        get
        {
            var running = Agreements().Where(agreement => agreement.Stop.RunsAt(now)).ToList();
            if (running.Count == 0)
            {
                return null;
            }

            return running.OrderByDescending(agreement => agreement.Stop.From).ThenBy(agreement => agreement.Stop.Until).First();
        }
    }

    /// <summary>The next moment ahead (UTC) at which a booked meeting ends or a commitment that both sides confirmed is due; null when
    /// nothing binding is ahead.</summary>
    public DateTime? BoundUntil => facts.Bookings
        .Where(booking => booking.BookedOn <= now && !booking.IsHeldBy(now) && !(booking.CalledOffOn <= now))
        .Select(booking => (DateTime?)booking.End)
        .Concat(commitments
            .Where(commitment => commitment.IsConfirmed && commitment.AgreedOn <= now && !(commitment.SettledOn <= now))
            .Select(commitment => (DateTime?)commitment.Due))
        .Where(due => due > now)
        .Min();

    /// <summary>When the first of what is agreed ahead is over, in UTC; null when nothing is. Then the rest reads differently: a meeting
    /// that took place keeps an announced answer.</summary>
    public DateTime? FirstAgreementOver =>
        Agreements().Where(agreement => agreement.Stop.RunsAt(now)).Select(agreement => (DateTime?)agreement.Stop.Until).Min();

    /// <summary>When (UTC) the due day of a commitment of ours ended that is still open, the earliest; null when none did.</summary>
    public DateTime? OverdueByUsSince => commitments
        .Where(commitment => commitment.Owner == Owner.Us && commitment.SettledOn is null && commitment.Due <= now)
        .Select(commitment => (DateTime?)commitment.Due)
        .Min();

    /// <summary>When (UTC) our side ended a wait: the deal was parked, work went on after parking or closing, or no answer was
    /// needed any more.</summary>
    public IEnumerable<DateTime> Interruptions => facts.NoAnswerNeeded.Concat(
        new[] { Resumption, ParkedUntil is null ? null : now }.OfType<DateTime>());

    /// <summary>When (UTC) work on the deal goes on by itself; null unless it is parked until then.</summary>
    public DateTime? ParkedUntil => facts.ParkedUntil > now ? facts.ParkedUntil : null;

    /// <summary>Minutes that were entered for activities before the silence that runs, all of them when none does; of a bounded
    /// history, those of what was read.</summary>
    public int EffortBefore => Minutes(isAfter: false);

    /// <summary>Minutes that were entered for activities since the silence began that runs; none when none does.</summary>
    public int EffortAfter => Minutes(isAfter: true);

    /// <summary>The newest word that a person of the customer has left, if it came after the last response; else null.</summary>
    public Departure? LastDeparture => facts.Departures
        .Where(departure => departure.ToldOn <= now && !(departure.ToldOn < LastResponse?.Moment))
        .OrderByDescending(departure => departure.ToldOn)
        .FirstOrDefault();

    /// <summary>When (UTC) to decide about the silence that runs, if somebody has decided to keep on since it began; else null.
    /// The newest such decision holds.</summary>
    public DateTime? DecisionPutOffTo => KeptOn
        .OrderByDescending(postponement => postponement.DecidedOn)
        .ThenByDescending(postponement => postponement.DecideOn)
        .Select(postponement => (DateTime?)postponement.DecideOn)
        .FirstOrDefault();

    /// <summary>How often somebody has decided to keep on since the silence began that runs; zero without one.</summary>
    public int TimesKeptOn => KeptOn.Count();

    /// <summary>The last moment ahead (UTC) at which something we plan to do is due; null when nothing is planned.</summary>
    public DateTime? PlannedUntil =>
        facts.PlannedUntil.Where(due => due > now).Select(due => (DateTime?)due).Max();

    /// <summary>The moments at which these facts will read differently, past ones included.</summary>
    public IEnumerable<DateTime> MomentsOfChange =>
        facts.Bookings.Select(booking => booking.End)
            .Concat(commitments.Select(commitment => commitment.Due))
            .Concat(facts.PlannedUntil)
            .Concat(facts.ParkedUntil is { } parkedUntil ? [parkedUntil] : [])
            .Concat(Suspensions.Select(suspension => suspension.Until));

    /// <summary>Reads the facts as they stand at a moment in UTC.</summary>
    public static History At(DateTime now, Facts facts, Policy policy, WorkingTime time) => new(facts, policy, time, now);

    private IEnumerable<Postponement> KeptOn => Silence is not { } silence ? [] : facts.Postponements
        .Where(postponement => postponement.DecidedOn >= silence.Since && postponement.DecidedOn <= now);

    private int Minutes(bool isAfter)
    {
        var since = Silence?.Since ?? DateTime.MaxValue;
        return facts.Efforts.Where(effort => effort.Moment >= since == isAfter).Sum(effort => effort.Minutes);
    }

    /// <summary>When work went on last, by somebody's hand or because the day came until which the deal was parked.</summary>
    private DateTime? Resumption =>
        facts.ParkedUntil <= now && !(facts.ResumedOn > facts.ParkedUntil) ? facts.ParkedUntil : facts.ResumedOn;

    private bool IsSinceLastResponse(Touch touch) =>
        (LastResponse is null || touch.CompareTo(LastResponse) > 0)
        && (ResumedOn is null || touch.Moment >= ResumedOn)
        && (NoAnswerNeededOn is null || touch.Moment > NoAnswerNeededOn);

    private bool IsOfNow(DateTime noAnswerNeeded) =>
        noAnswerNeeded <= now
        && (LastResponse is null || noAnswerNeeded >= LastResponse.Moment)
        && (ResumedOn is null || noAnswerNeeded >= ResumedOn);

    private IEnumerable<Touch> HeldMeetings() => facts.Bookings
        .Where(booking => booking.IsHeldBy(now))
        .Select(booking => Touch.Response(booking.End, Channel.InPerson));

    /// <summary>The commitments, each announced answer settled by the first answer after it, by a newer announcement, or because no answer
    /// is needed any more.</summary>
    private List<Commitment> Settled(List<Touch> touches)
    {
        var responses = touches.Where(touch => touch.Kind == TouchKind.Response).Select(touch => touch.Moment).ToList();
        var announced = facts.Commitments.Where(commitment => commitment.IsAnswer).Select(commitment => commitment.AgreedOn).ToList();
        return [.. facts.Commitments.Select(commitment => commitment.IsAnswer
            && responses.Concat(announced).Concat(facts.NoAnswerNeeded).Where(on => on > commitment.AgreedOn).Select(on => (DateTime?)on).Min() is { } settled
                ? commitment.SettledAt(settled)
                : commitment)];
    }

    private bool IsBroken(Commitment commitment) =>
        commitment.Owner != Owner.Us
        && commitment.Due <= now
        && commitment.Outcome != Outcome.Withdrawn
        && (commitment.Outcome == Outcome.Broken || commitment.SettledOn is null || commitment.SettledOn > commitment.Due);

    /// <summary>What absences hold the clock: each while our newest touch was addressed to the person; a later word about the same
    /// person replaces an earlier one.</summary>
    private IEnumerable<Suspension> Absences()
    {
        var addressed = Touches.Where(touch => touch.IsOurs && touch.Addressees.Count > 0).ToList();
        foreach (var absence in facts.Absences.Where(absence => absence.ToldOn <= now))
        {
            var stop = absence.AsSuspension(policy, time);
            var replaced = facts.Absences
                .Where(other => other.ToldOn > absence.ToldOn && other.ToldOn <= now && other.Who.IsSameAs(absence.Who))
                .Select(other => (DateTime?)other.ToldOn)
                .Min();
            var until = Earlier(replaced, stop.Until);
            for (var index = 0; index < addressed.Count; index++)
            {
                var next = index + 1 < addressed.Count ? addressed[index + 1].Moment : DateTime.MaxValue;
                if (absence.Who.IsAmong(addressed[index].Addressees) && next > stop.From && addressed[index].Moment < until)
                {
                    yield return new Suspension(Later(addressed[index].Moment, stop.From), Earlier(next, until));
                }
            }
        }
    }

    private IEnumerable<Agreement> Agreements()
    {
        foreach (var booking in facts.Bookings.Where(booking => booking.BookedOn <= now))
        {
            // A meeting that ends at midnight was on the day before.
            var end = booking.IsHeldBy(now) ? booking.End : time.EndOfDay(time.DayOf(booking.End.AddTicks(-1)));
            yield return new Agreement(
                Owner.Both, isMeeting: true, booking.End, new Suspension(booking.BookedOn, Earlier(booking.CalledOffOn, end)));
        }

        foreach (var commitment in commitments.Where(commitment => commitment.AgreedOn <= now))
        {
            var end = Earlier(commitment.SettledOn, commitment.Due);
            if (!commitment.IsConfirmed)
            {
                end = Earlier(time.AddWorkingDays(commitment.AgreedOn, policy.LongestUnconfirmed), end);
            }

            yield return new Agreement(
                commitment.Owner, isMeeting: false, commitment.Due, new Suspension(commitment.AgreedOn, end), commitment.IsAnswer);
        }
    }

    private static DateTime Earlier(DateTime? one, DateTime other) => one < other ? one.Value : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
