using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>The contacts of the scored waits, numbered in the order in which they first appear; what is drawn anew in a resample.</summary>
internal sealed class Contacts
{
    private const int Seed = 2012;

    private readonly int[] ofWait;

    public Contacts(IReadOnlyList<Wait> waits)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        ofWait = [.. waits.Select(wait => numbers.TryGetValue(wait.Contact, out var known) ? known : numbers[wait.Contact] = numbers.Count)];
        Count = numbers.Count;
    }

    public int Count { get; }

    /// <summary>The number of the contact of the wait at an index.</summary>
    public int this[int wait] => ofWait[wait];

    /// <summary>How often each contact is drawn in each of some resamples with replacement. The seed is fixed: the same rows give
    /// the same intervals.</summary>
    public IReadOnlyList<int[]> Resamples(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => Draw(random))];
    }

    private int[] Draw(Random random)
    {
        var times = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            times[random.Next(Count)]++;
        }

        return times;
    }
}
