using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>Chooses the way on which to try next.</summary>
public static class NextWay
{
    /// <summary>Tries after which a way is left alone as long as another was tried less.</summary>
    private const int MostOnOne = 2;

    /// <summary>The next untried way; once all are tried, one that was tried once; after that the one that was tried least.</summary>
    /// <param name="order">The ways in the order in which to try them; at least one.</param>
    /// <param name="attempts">What was tried since the silence began.</param>
    /// <param name="closed">Ways that are not open: the customer does not want them, or there is nobody at their end.</param>
    /// <param name="departed">Whether our contact has left the company: then another stakeholder comes first, and writing to the
    /// contact is out of the question.</param>
    /// <returns>Null when no way is open.</returns>
    public static Way? After(
        IReadOnlyList<Way> order, Attempts attempts, IReadOnlyCollection<Way> closed, bool departed = false)
    {
        var open = order
            .Where(way => !closed.Contains(way) && !attempts.Fails(way) && !(departed && way is Way.Mail or Way.Message))
            .ToList();
        if (departed && open.Remove(Way.OtherStakeholder))
        {
            open.Insert(0, Way.OtherStakeholder);
        }

        return First(way => attempts.On(way) == 0) ?? First(way => attempts.On(way) < MostOnOne) ?? Least();

        Way? First(System.Func<Way, bool> fits) => open.Where(fits).Select(way => (Way?)way).FirstOrDefault();

        Way? Least() => open.OrderBy(attempts.On).Select(way => (Way?)way).FirstOrDefault();
    }
}
