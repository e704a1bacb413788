namespace GhostingGuard.Plugins.Domain;

/// <summary>What became of a meeting.</summary>
public enum MeetingOutcome
{
    /// <summary>Nobody marked it: it took place once its end has passed.</summary>
    Unmarked,

    Held,

    MissedByCustomer,

    MissedByUs,
}
