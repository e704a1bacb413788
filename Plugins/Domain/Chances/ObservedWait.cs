using System;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>How far one wait for an answer was watched, and whether the answer came.</summary>
public sealed class ObservedWait
{
    private ObservedWait(double days, bool isAnswered)
    {
        if (!(days >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, "A wait cannot end before it began.");
        }

        // An answer after the horizon is no answer any more; nothing is known beyond it.
        IsAnswered = isAnswered && days <= ReplyCurve.Horizon;
        Days = Math.Min(days, ReplyCurve.Horizon);
    }

    /// <summary>Calendar days from clock start, suspensions left out, to the answer or as far as is known; at most
    /// <see cref="ReplyCurve.Horizon"/>.</summary>
    public double Days { get; }

    /// <summary>Whether the answer came after these days.</summary>
    public bool IsAnswered { get; }

    /// <summary>Whether the outcome is known: the answer came, or none did until the horizon.</summary>
    public bool IsFinished => IsAnswered || Days >= ReplyCurve.Horizon;

    /// <param name="days">Calendar days from clock start to the answer.</param>
    public static ObservedWait Answered(double days) => new(days, isAnswered: true);

    /// <param name="days">Calendar days from clock start to the last moment at which no answer had come: now, or when our side
    /// ended the wait by closing, parking or withdrawing.</param>
    public static ObservedWait Silent(double days) => new(days, isAnswered: false);
}
