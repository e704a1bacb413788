using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Bench.Input;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Build.Bench;

/// <summary>Plays episodes in time order, so that each is judged by what had happened before it started and by nothing else.</summary>
internal static class Timeline
{
    /// <summary>The episodes whose thirty days lie within what was observed: the end is the latest observed_until of the file.</summary>
    public static IReadOnlyList<Episode> Complete(IReadOnlyList<Episode> episodes)
    {
        var end = episodes.Max(episode => episode.ObservedUntil);
        return [.. episodes.Where(episode => episode.Start + Wait.Horizon <= end)];
    }

    /// <param name="episodes">In the order of their starts.</param>
    public static IReadOnlyList<Wait> Play(IReadOnlyList<Episode> episodes)
    {
        var finished = new PriorityQueue<Episode, DateTime>();
        var rhythms = new Dictionary<string, Rhythm>(StringComparer.Ordinal);
        var waits = new List<Wait>(episodes.Count);
        foreach (var episode in episodes)
        {
            while (finished.TryPeek(out var past, out var knownOn) && knownOn <= episode.Start)
            {
                finished.Dequeue();
                rhythms[past.Contact] = Of(past.Contact).Plus(Wait.ContributionOf(past));
            }

            waits.Add(new Wait(episode, Of(episode.Contact)));
            if (episode.Kind == SilenceKind.Message)
            {
                finished.Enqueue(episode, Wait.KnownOn(episode));
            }
        }

        return waits;

        Rhythm Of(string contact) => rhythms.GetValueOrDefault(contact, Rhythm.None);
    }
}
