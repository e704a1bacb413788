using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A stretch in which we reached out and no answer is recorded.</summary>
public sealed class Silence
{
    private readonly WorkingTime time;
    private readonly IReadOnlyList<Touch> ours;

    private Silence(IReadOnlyList<Touch> ours, Policy policy, WorkingTime time)
    {
        this.ours = ours;
        this.time = time;
        Clock = FindClock(ours, policy, time);
    }

    /// <summary>The first touch of ours since the last response, in UTC, or the due day of a commitment the customer broke when
    /// that came first. Nothing but a response moves it.</summary>
    public DateTime Since => ours[0].Moment;

    /// <summary>The touch from which the deadlines are counted.</summary>
    public Touch Clock { get; }

    /// <summary>What set the clock. An offer silence stays one when a message follows.</summary>
    public SilenceKind Kind => Clock.Kind switch
    {
        TouchKind.Offer => SilenceKind.Offer,
        TouchKind.MeetingMissedByCustomer => SilenceKind.Meeting,
        TouchKind.CommitmentBroken => SilenceKind.Commitment,
        _ => SilenceKind.Message,
    };

    /// <summary>What awaits an answer in this silence, oldest first; at least one.</summary>
    public IReadOnlyList<Touch> Ours => ours;

    /// <summary>The channels on which we reached out, an offer by itself not being one.</summary>
    public IReadOnlyList<Channel> ChannelsTried =>
        ours.Where(touch => touch.Channel.HasValue).Select(touch => touch.Channel!.Value).Distinct().OrderBy(c => c).ToList();

    /// <returns>The silence that the touches since the last response make, or null when none awaits an answer.</returns>
    public static Silence? After(IEnumerable<Touch> sinceLastResponse, Policy policy, WorkingTime time)
    {
        var ours = sinceLastResponse.Where(touch => touch.AwaitsAnswer).ToList();
        return ours.Count == 0 ? null : new Silence(ours, policy, time);
    }

    /// <summary>How many touches wait for an answer.</summary>
    /// <remarks>Touches on one channel on one local day count once, an offer being a channel of its own. The mail or
    /// letter that carries an offer is the same touch as the offer. A broken commitment is no touch of ours.</remarks>
    public int CountTouches() => Counted().Count;

    /// <summary>The touches that <see cref="CountTouches"/> counts, the first of each channel and local day, oldest first.</summary>
    public IReadOnlyList<Touch> Counted()
    {
        var offers = ours.Where(touch => touch.Kind == TouchKind.Offer).ToList();
        return ours
            .Where(touch => touch.IsOurs && !offers.Exists(offer => Carries(touch, offer)))
            .GroupBy(touch => new { Channel = ChannelOf(touch), Day = time.DayOf(touch.Moment) })
            .Select(group => group.First())
            .ToList();
    }

    /// <summary>The channel on which a touch is counted; null for an offer, which is a channel of its own.</summary>
    public static Channel? ChannelOf(Touch touch) => touch.Kind == TouchKind.Offer ? null : touch.Channel;

    /// <summary>A mail or letter carries an offer when no more than one working day lies between the two. One that is marked as an
    /// offer carries an offer that is recorded as such, never another marked one.</summary>
    private bool Carries(Touch touch, Touch offer)
    {
        if (touch.Channel is not (Channel.Mail or Channel.Letter) || (touch.Kind == TouchKind.Offer && offer.Channel is not null))
        {
            return false;
        }

        return touch.Moment < offer.Moment
            ? offer.Moment <= time.AddWorkingDays(touch.Moment, 1)
            : touch.Moment <= time.AddWorkingDays(offer.Moment, 1);
    }

    private static Touch FindClock(IReadOnlyList<Touch> ours, Policy policy, WorkingTime time)
    {
        var clock = ours[0];
        Touch? lastOffer = null;
        var furtherOffers = 0;
        foreach (var touch in ours)
        {
            if (touch.Kind is TouchKind.MeetingMissedByCustomer or TouchKind.CommitmentBroken)
            {
                clock = touch;
            }
            else if (touch.Kind == TouchKind.Offer)
            {
                if (lastOffer is null)
                {
                    clock = lastOffer = touch;
                }
                else if (furtherOffers < policy.FurtherOffers
                    && touch.Moment >= time.AddWorkingDays(lastOffer.Moment, policy.FurtherOfferAfter))
                {
                    clock = lastOffer = touch;
                    furtherOffers++;
                }
            }
        }

        return clock;
    }
}
