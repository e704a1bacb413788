using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>Which attempts of ours reached somebody.</summary>
internal static class Delivery
{
    /// <returns>The touches, oldest first, with those taken for failed that came back or whose addressees had all left.</returns>
    public static List<Touch> Of(Facts facts, DateTime now)
    {
        var touches = facts.Touches.OrderBy(touch => touch).ToList();
        foreach (var bounce in facts.Bounces.OrderBy(bounce => bounce.On))
        {
            // A report is about our newest mail. If it does not fit that one, it tells nothing of an older one.
            var newest = touches.FindLastIndex(touch => touch.Moment <= bounce.On && IsMailOfOurs(touch));
            if (newest >= 0 && ReachedNobody(touches[newest], bounce.Whom))
            {
                touches[newest] = touches[newest].Failed(Failure.Bounced);
            }
        }

        var left = facts.Departures
            .Where(departure => departure.ToldOn <= now && !WroteAgain(departure, touches))
            .Select(departure => new { departure.Who, Since = LastAnswerBefore(departure.ToldOn, touches) })
            .ToList();
        return [.. touches
            .Select(touch => IsAddressed(touch)
                && touch.Addressees.All(person => left.Exists(gone => gone.Who.IsSameAs(person) && !(touch.Moment <= gone.Since)))
                    ? touch.Failed(Failure.AddresseeLeft)
                    : touch)
            .OrderBy(touch => touch)];
    }

    private static bool IsMailOfOurs(Touch touch) =>
        touch.Channel == Channel.Mail && (touch.IsOurs || touch.Kind == TouchKind.FailedAttempt);

    /// <remarks>A report that names nobody says nothing of a mail to several people: it may have reached the others.</remarks>
    private static bool ReachedNobody(Touch mail, Person? whom) =>
        mail.IsOurs && (whom is null ? mail.Addressees.Count <= 1 : mail.Addressees.All(whom.IsSameAs));

    private static bool IsAddressed(Touch touch) =>
        touch.Kind is TouchKind.Message or TouchKind.Offer && touch.Addressees.Count > 0;

    private static bool WroteAgain(Departure departure, List<Touch> touches) => touches.Exists(touch =>
        touch.Kind == TouchKind.Response && touch.Moment > departure.ToldOn && touch.Author is { } author && author.IsSameAs(departure.Who));

    private static DateTime? LastAnswerBefore(DateTime moment, List<Touch> touches) => touches
        .Where(touch => touch.Kind == TouchKind.Response && touch.Moment <= moment)
        .Select(touch => (DateTime?)touch.Moment)
        .Max();
}
