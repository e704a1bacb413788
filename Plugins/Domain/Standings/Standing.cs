namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>How to meet a contact or an account with new opportunities. A person decides it.</summary>
public enum Standing
{
    Normal,

    /// <summary>Agree the next step early, with a date.</summary>
    Careful,

    /// <summary>Talk to a manager before time is invested.</summary>
    DoNotPursue,
}
