using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A meeting with a person of the customer that nobody has marked: it takes place unless it is called off.</summary>
public sealed class Booking
{
    /// <param name="bookedOn">When it was agreed, in UTC.</param>
    /// <param name="end">Its planned end, in UTC. Once that has passed the meeting took place.</param>
    /// <param name="calledOffOn">When it was called off, in UTC; null when it was not.</param>
    public Booking(DateTime bookedOn, DateTime end, DateTime? calledOffOn = null)
    {
        BookedOn = bookedOn;
        End = end;
        CalledOffOn = calledOffOn;
    }

    public DateTime BookedOn { get; }

    public DateTime End { get; }

    public DateTime? CalledOffOn { get; }

    /// <summary>Whether it has taken place by a moment.</summary>
    public bool IsHeldBy(DateTime moment) => CalledOffOn is null && End <= moment;
}
