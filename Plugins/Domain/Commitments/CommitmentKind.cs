namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>What kind of next step was agreed.</summary>
public enum CommitmentKind
{
    Appointment,

    Decision,

    Document,

    Checklist,

    /// <summary>The customer introduces another person, who becomes a stakeholder.</summary>
    Introduction,

    Confirmation,

    Other,
}
