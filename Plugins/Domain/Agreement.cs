using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A booked meeting or a commitment that holds the clock until it is due.</summary>
public sealed class Agreement
{
    public Agreement(Owner owner, bool isMeeting, DateTime due, Suspension stop, bool isAnswer = false)
    {
        IsAnswer = isAnswer;
        Owner = owner;
        IsMeeting = isMeeting;
        Due = due;
        Stop = stop;
    }

    public Owner Owner { get; }

    public bool IsMeeting { get; }

    /// <summary>Whether it is an answer that the customer announced.</summary>
    public bool IsAnswer { get; }

    /// <summary>The end of a meeting, else the first moment after the due day; in UTC.</summary>
    public DateTime Due { get; }

    /// <summary>From when it was agreed to when it lets the clock go on.</summary>
    public Suspension Stop { get; }
}
