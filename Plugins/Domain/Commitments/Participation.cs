using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>How far the customer has taken part: what they owed, what came and what is overdue.</summary>
/// <remarks>A contribution is a commitment the customer owes, alone or with us. An announced answer is none, and neither is what was
/// withdrawn.</remarks>
public sealed class Participation
{
    private Participation(int delivered, int overdue)
    {
        Delivered = delivered;
        Overdue = overdue;
    }

    /// <summary>How many contributions came, late ones included.</summary>
    public int Delivered { get; }

    /// <summary>How many did not come by the end of their due day and have not come since.</summary>
    public int Overdue { get; }

    /// <summary>Delivered of delivered and overdue in whole percent; null when nothing has been due yet.</summary>
    /// <remarks>Only nothing at all is 0, and only everything is 100.</remarks>
    public int? Percent
    {
        get
        {
            var due = Delivered + Overdue;
            return due == 0 ? null
                : Delivered == 0 ? 0
                : Overdue == 0 ? 100
                : Math.Min(99, Math.Max(1, (int)Math.Round(100.0 * Delivered / due, MidpointRounding.AwayFromZero)));
        }
    }

    /// <param name="commitments">All commitments of one deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static Participation Of(IEnumerable<Commitment> commitments, DateTime now)
    {
        var contributions = commitments
            .Where(commitment => !commitment.IsAnswer && commitment.Owner != Owner.Us && commitment.AgreedOn <= now)
            .ToList();
        return new Participation(
            contributions.Count(contribution => contribution.Outcome == Outcome.Kept),
            contributions.Count(contribution =>
                contribution.Outcome == Outcome.Broken || (contribution.Outcome == Outcome.Open && contribution.Due <= now)));
    }
}
