using System;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Sweeping;

/// <summary>One of several shares of all deals, so that runs can work side by side.</summary>
/// <remarks>A deal's share follows from its id alone and never changes; shares are of about the same size.</remarks>
public sealed class Partition
{
    /// <summary>Shares at most: more than the platform works on side by side.</summary>
    public const int Most = 16;

    /// <param name="number">Which share, from 0.</param>
    /// <param name="of">How many shares there are, 1 to <see cref="Most"/>.</param>
    public Partition(int number, int of)
    {
        if (of < 1 || of > Most || number < 0 || number >= of)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, $"There is no share {number} of {of}.");
        }

        Number = number;
        Of = of;
    }

    /// <summary>All deals in one share.</summary>
    public static Partition Whole { get; } = new(0, 1);

    public int Number { get; }

    public int Of { get; }

    /// <summary>Whether a deal belongs to this share.</summary>
    /// <remarks>Of every byte something counts: ids that are given in a row differ in a few of them only, and not always in the
    /// same. The framework's own hash is no promise from one version to the next.</remarks>
    public bool Contains(Guid deal) => (deal.ToByteArray().Aggregate(0, (sum, part) => ((sum * 31) + part) % 65521)) % Of == Number;
}
