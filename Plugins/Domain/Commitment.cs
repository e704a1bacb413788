using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>Something that was agreed for a day.</summary>
public sealed class Commitment
{
    /// <param name="owner">Who owes it.</param>
    /// <param name="agreedOn">When it was agreed, in UTC.</param>
    /// <param name="due">The first moment after its due day, in UTC.</param>
    /// <param name="isConfirmed">Whether both sides confirmed it; else it holds the clock for a limited time only.</param>
    /// <param name="settledOn">When it was kept or withdrawn, in UTC; null while it is open.</param>
    public Commitment(Owner owner, DateTime agreedOn, DateTime due, bool isConfirmed, DateTime? settledOn = null)
        : this(owner, agreedOn, due, isConfirmed, settledOn, isAnswer: false)
    {
    }

    private Commitment(Owner owner, DateTime agreedOn, DateTime due, bool isConfirmed, DateTime? settledOn, bool isAnswer)
    {
        Owner = owner;
        AgreedOn = agreedOn;
        Due = due;
        IsConfirmed = isConfirmed;
        SettledOn = settledOn;
        IsAnswer = isAnswer;
    }

    public Owner Owner { get; }

    public DateTime AgreedOn { get; }

    public DateTime Due { get; }

    public bool IsConfirmed { get; }

    public DateTime? SettledOn { get; }

    /// <summary>True for an answer the customer announced; whatever they answer keeps it.</summary>
    public bool IsAnswer { get; }

    /// <summary>An answer the customer announced, or that we may expect, until the end of a day.</summary>
    /// <param name="agreedOn">When it was announced, in UTC.</param>
    /// <param name="due">The first moment after the day, in UTC.</param>
    public static Commitment Answer(DateTime agreedOn, DateTime due) =>
        new(Owner.Customer, agreedOn, due, isConfirmed: false, settledOn: null, isAnswer: true);

    /// <summary>The same commitment, settled at a moment unless it was settled before.</summary>
    public Commitment SettledAt(DateTime moment) => SettledOn <= moment
        ? this
        : new Commitment(Owner, AgreedOn, Due, IsConfirmed, moment, IsAnswer);
}
