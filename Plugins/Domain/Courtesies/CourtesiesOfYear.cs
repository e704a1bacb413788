using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>
/// The courtesies of one contact in one business year, planned and given, beside a limit. They are counted in the order in which
/// they were recorded: who plans first has the room, and a courtesy given without asking comes on top.
/// </summary>
public sealed class CourtesiesOfYear
{
    private readonly List<Courtesy> inOrder;
    private readonly decimal limit;

    /// <param name="courtesies">All that count, in any order; withdrawn ones are left out.</param>
    /// <param name="limit">What they may be worth together, in the base currency; exactly as much is allowed.</param>
    public CourtesiesOfYear(IEnumerable<Courtesy> courtesies, decimal limit)
    {
        inOrder = courtesies
            .OrderBy(courtesy => courtesy.RecordedOn ?? DateTime.MaxValue)
            .ThenBy(courtesy => courtesy.Id)
            .ToList();
        this.limit = limit;
    }

    /// <summary>What all are worth, in the base currency.</summary>
    public decimal Sum => inOrder.Sum(courtesy => courtesy.Worth);

    /// <summary>The year as it will be with a courtesy in place of the one with its id, or besides the others.</summary>
    public CourtesiesOfYear With(Courtesy changed) => new(inOrder.Where(courtesy => courtesy.Id != changed.Id).Concat([changed]), limit);

    /// <summary>
    /// Whether a courtesy may not be planned: with it the limit is passed, and it adds to the sum. A planned one that becomes
    /// smaller is never refused, even where the sum stays above the limit.
    /// </summary>
    /// <param name="planned">As it will be.</param>
    public bool Refuses(Courtesy planned) => !planned.IsGiven && Adds(planned) && With(planned).Sum > limit;

    /// <summary>The ids of those that pass the limit with what was recorded before them; never one that is worth 0.</summary>
    public ISet<Guid> OverLimit()
    {
        var over = new HashSet<Guid>();
        var sum = 0m;
        foreach (var courtesy in inOrder)
        {
            sum += courtesy.Worth;
            if (courtesy.Worth > 0 && sum > limit)
            {
                over.Add(courtesy.Id);
            }
        }

        return over;
    }

    private bool Adds(Courtesy planned)
    {
        var stored = inOrder.Find(courtesy => courtesy.Id == planned.Id);
        // One that was recorded as given has never been asked for its room.
        return planned.Worth > (stored is { IsGiven: false } ? stored.Worth : 0);
    }
}
