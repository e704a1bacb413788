using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>What was tried since the silence began, way by way.</summary>
/// <remarks>An offer by itself, with the mail or letter that carries it, is none; nor is what came back or could not be sent. Touches on
/// one channel on one local day are one.</remarks>
public sealed class Attempts
{
    private readonly IReadOnlyList<Attempt> all;
    private readonly HashSet<Way> failed;

    private Attempts(IEnumerable<Attempt> all, IEnumerable<Way> failed)
    {
        this.all = [.. all.OrderBy(attempt => attempt.Moment).ThenBy(attempt => attempt.Way)];
        this.failed = [.. failed];
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Attempt> All => all;

    /// <param name="history">The deal; without a silence nothing has been tried.</param>
    /// <param name="contacts">The contact of the deal; whoever else is addressed is another stakeholder. Empty when unknown.</param>
    /// <param name="followUps">The follow-ups of the silence. Asking another stakeholder or a colleague, and a visit, leave no touch of
    /// their own.</param>
    public static Attempts Of(History history, IReadOnlyCollection<Guid> contacts, IEnumerable<FollowUp> followUps)
    {
        if (history.Silence is not { } silence)
        {
            return new Attempts([], FailedWays(history));
        }

        var touches = silence.Counted()
            .Where(touch => touch.Kind != TouchKind.Offer && touch.Channel is not null)
            .Select(touch => new Attempt(touch.Moment, IsToSomebodyElse(touch, contacts) ? Way.OtherStakeholder : Of(touch.Channel!.Value)));
        var unseen = followUps
            .Where(followUp => followUp.IsDone && followUp.EndedOn is not null && followUp.Way is Way.OtherStakeholder or Way.InPerson or Way.Colleague)
            .Select(followUp => new Attempt(followUp.EndedOn!.Value, followUp.Way));
        return new Attempts(touches.Concat(unseen), FailedWays(history));
    }

    /// <summary>How often a way was tried.</summary>
    public int On(Way way) => all.Count(attempt => attempt.Way == way);

    /// <summary>Whether the newest attempt on a way came back or could not be sent; trying it again makes no sense before the address is
    /// put right.</summary>
    public bool Fails(Way way) => failed.Contains(way);

    /// <summary>The way a channel belongs to.</summary>
    public static Way Of(Channel channel) => channel switch
    {
        Channel.Phone => Way.Phone,
        Channel.Mail => Way.Mail,
        Channel.InPerson => Way.InPerson,
        Channel.Letter or Channel.Fax => Way.Letter,
        _ => Way.Message,
    };

    private static IEnumerable<Way> FailedWays(History history) => history.SinceLastResponse
        .Where(touch => touch.Channel is not null && touch.Kind is TouchKind.FailedAttempt or TouchKind.Message)
        .GroupBy(touch => Of(touch.Channel!.Value))
        .Where(way => way.Last().Kind == TouchKind.FailedAttempt)
        .Select(way => way.Key);

    private static bool IsToSomebodyElse(Touch touch, IReadOnlyCollection<Guid> contacts) =>
        contacts.Count > 0
        && touch.Addressees.Any(person => person.Id is not null)
        && !touch.Addressees.Any(person => person.Id is { } id && contacts.Contains(id));
}
