using System;

namespace GhostingGuard.Build.Sample;

/// <summary>One step of a story.</summary>
internal sealed record Step
{
    /// <summary>Working days after the step before it.</summary>
    public required int DaysLater { get; init; }

    /// <summary>Time of day in the seller's zone, before a few minutes of variation.</summary>
    public required TimeSpan Time { get; init; }

    public required Deed Deed { get; init; }

    /// <summary>True when the customer acts.</summary>
    public bool Incoming { get; init; }

    /// <summary>The choice that goes with it: outcome of a call or meeting, channel of a message.</summary>
    public int? Choice { get; init; }

    /// <summary>What kind of step is agreed; null for everything else.</summary>
    public int? Kind { get; init; }

    public Actor Actor { get; init; }

    /// <summary>What it is about: a key of <see cref="Subjects"/>, or null for the usual words.</summary>
    public string? Subject { get; init; }

    /// <summary>How many working days before it a meeting is booked; how many after it a planned one takes place, or something is due.</summary>
    public int Booked { get; init; }

    /// <summary>False when the activity is left without a regarding row, as incoming mail often is.</summary>
    public bool Filed { get; init; } = true;
}
