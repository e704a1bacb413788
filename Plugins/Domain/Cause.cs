namespace GhostingGuard.Plugins.Domain;

/// <summary>Why the next step is ours, or nobody's.</summary>
public enum Cause
{
    /// <summary>The customer answered last.</summary>
    CustomerAnswered,

    /// <summary>We could not make a meeting.</summary>
    MeetingMissedByUs,

    /// <summary>A commitment of ours is overdue.</summary>
    CommitmentOverdue,

    /// <summary>Work on the deal went on after it was parked or closed.</summary>
    Resumed,

    /// <summary>Somebody said that no answer is needed to what we sent.</summary>
    NoAnswerNeeded,

    /// <summary>Our newest attempt reached nobody.</summary>
    NotReached,
}
