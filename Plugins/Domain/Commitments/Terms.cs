using System;

namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>One commitment as somebody recorded it; every part may be missing.</summary>
public sealed class Terms
{
    /// <summary>The deal it belongs to.</summary>
    public Guid? Deal { get; set; }

    public CommitmentKind? Kind { get; set; }

    public Owner? Owes { get; set; }

    /// <summary>The calendar day by whose end it is due; its time of day plays no part.</summary>
    public DateTime? DueOn { get; set; }

    /// <summary>When it was agreed, in UTC.</summary>
    public DateTime? AgreedOn { get; set; }

    /// <summary>When we confirmed it, in UTC.</summary>
    public DateTime? ConfirmedByUsOn { get; set; }

    /// <summary>When the customer confirmed it, in UTC.</summary>
    public DateTime? ConfirmedByCustomerOn { get; set; }

    public Outcome Outcome { get; set; }

    /// <summary>When it ceased to be open, in UTC.</summary>
    public DateTime? SettledOn { get; set; }

    /// <summary>The person an introduction was about.</summary>
    public Guid? Introduced { get; set; }

    public CommitmentState State => Outcome switch
    {
        Outcome.Kept => CommitmentState.Kept,
        Outcome.Broken => CommitmentState.Broken,
        Outcome.Withdrawn => CommitmentState.Withdrawn,
        _ => ConfirmedByUsOn is null ? CommitmentState.Proposed
            : ConfirmedByCustomerOn is null ? CommitmentState.AwaitingConfirmation
            : CommitmentState.Binding,
    };

    public bool IsOpen => Outcome == Outcome.Open;

    /// <summary>The same commitment, for which the customer has not confirmed anything yet.</summary>
    public Terms Unconfirmed()
    {
        var terms = (Terms)MemberwiseClone();
        terms.ConfirmedByCustomerOn = null;
        return terms;
    }
}
