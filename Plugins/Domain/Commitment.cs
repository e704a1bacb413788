using System;
using GhostingGuard.Plugins.Domain.Commitments;

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
        : this(
            owner,
            agreedOn,
            due,
            isConfirmed ? agreedOn : null,
            isConfirmed ? agreedOn : null,
            settledOn is null ? Outcome.Open : Outcome.Kept,
            settledOn)
    {
    }

    /// <param name="owner">Who owes it.</param>
    /// <param name="agreedOn">When it was agreed, in UTC.</param>
    /// <param name="due">The first moment after its due day, in UTC.</param>
    /// <param name="confirmedByUsOn">When (UTC) we confirmed it; null when we have not.</param>
    /// <param name="confirmedByCustomerOn">When (UTC) the customer confirmed it; null when they have not.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="settledOn">When (UTC) it ceased to be open; null for the due moment, and of no account while it is open.</param>
    public Commitment(
        Owner owner,
        DateTime agreedOn,
        DateTime due,
        DateTime? confirmedByUsOn,
        DateTime? confirmedByCustomerOn,
        Outcome outcome,
        DateTime? settledOn)
        : this(
            owner,
            agreedOn,
            due,
            confirmedByUsOn,
            confirmedByCustomerOn,
            outcome,
            outcome == Outcome.Open ? null : settledOn ?? due,
            isAnswer: false)
    {
    }

    private Commitment(
        Owner owner,
        DateTime agreedOn,
        DateTime due,
        DateTime? confirmedByUsOn,
        DateTime? confirmedByCustomerOn,
        Outcome outcome,
        DateTime? settledOn,
        bool isAnswer)
    {
        Owner = owner;
        AgreedOn = agreedOn;
        Due = due;
        ConfirmedByUsOn = confirmedByUsOn;
        ConfirmedByCustomerOn = confirmedByCustomerOn;
        Outcome = outcome;
        SettledOn = settledOn;
        IsAnswer = isAnswer;
    }

    public Owner Owner { get; }

    public DateTime AgreedOn { get; }

    public DateTime Due { get; }

    public DateTime? ConfirmedByUsOn { get; }

    public DateTime? ConfirmedByCustomerOn { get; }

    public bool IsConfirmed => ConfirmedByUsOn is not null && ConfirmedByCustomerOn is not null;

    public Outcome Outcome { get; }

    /// <summary>When (UTC) it ceased to be open; null while it is.</summary>
    public DateTime? SettledOn { get; }

    /// <summary>True for an answer the customer announced; whatever they answer keeps it.</summary>
    public bool IsAnswer { get; }

    /// <summary>An answer the customer announced, or that we may expect, until the end of a day.</summary>
    /// <param name="agreedOn">When it was announced, in UTC.</param>
    /// <param name="due">The first moment after the day, in UTC.</param>
    public static Commitment Answer(DateTime agreedOn, DateTime due) =>
        new(Owner.Customer, agreedOn, due, null, null, Outcome.Open, settledOn: null, isAnswer: true);

    /// <summary>The same commitment, settled at a moment unless it was settled before.</summary>
    public Commitment SettledAt(DateTime moment) => SettledOn <= moment
        ? this
        : new Commitment(Owner, AgreedOn, Due, ConfirmedByUsOn, ConfirmedByCustomerOn, Outcome.Kept, moment, IsAnswer);

    /// <summary>Whether it is agreed and still open at a moment in UTC.</summary>
    public bool IsOpenAt(DateTime moment) => AgreedOn <= moment && (SettledOn is null || SettledOn > moment);
}
