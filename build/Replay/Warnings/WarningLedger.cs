using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Replay.Warnings;

/// <summary>
/// Finds out which deadlines passed from what was stored after each event. A stored deadline holds until an event
/// changes the row; it was reached if it lies strictly before that event.
/// </summary>
internal sealed class WarningLedger
{
    private readonly Dictionary<string, StoredSilence> current = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Opportunity, DateTime SilentSince, WarningLevel Level), DateTime> reached = [];

    /// <summary>Every level reached so far, by opportunity (ordinal), silence and level.</summary>
    public IReadOnlyList<Warning> Warnings =>
    [
        .. reached
            .Select(entry => new Warning(entry.Key.Opportunity, entry.Key.SilentSince, entry.Key.Level, entry.Value))
            .OrderBy(warning => warning.Opportunity, StringComparer.Ordinal)
            .ThenBy(warning => warning.SilentSince)
            .ThenBy(warning => warning.Level),
    ];

    /// <summary>Takes down what the row of a deal says after an event.</summary>
    /// <param name="at">The moment of the event, UTC.</param>
    /// <param name="stored">Null when the deal is in no silence, or closed.</param>
    public void Observe(string opportunity, DateTime at, StoredSilence? stored)
    {
        var before = current.GetValueOrDefault(opportunity);
        if (before == stored)
        {
            return;
        }

        if (before != null)
        {
            Reach(opportunity, before, deadline => deadline < at);
        }

        if (stored != null)
        {
            current[opportunity] = stored;
        }
        else
        {
            current.Remove(opportunity);
        }
    }

    /// <summary>Ends the watch: whatever lies at or before the moment counts, since nothing came in between.</summary>
    public void CloseAt(DateTime asOf)
    {
        foreach (var (opportunity, silence) in current)
        {
            Reach(opportunity, silence, deadline => deadline <= asOf);
        }
    }

    private void Reach(string opportunity, StoredSilence silence, Func<DateTime, bool> passed)
    {
        foreach (var (level, on) in silence.Deadlines().Where(deadline => passed(deadline.On)))
        {
            // A silence whose clock was set anew reaches a level again; the first time is the one that warned.
            reached.TryAdd((opportunity, silence.SilentSince, level), on);
        }
    }
}
