namespace GhostingGuard.Plugins.Domain;

/// <summary>What became of a meeting.</summary>
public enum MeetingOutcome
{
    /// <summary>Nobody marked it: it took place once its end has passed.</summary>
    Unmarked,

    Held,

    MissedByCustomer,

    MissedByUs,

    /// <summary>The customer called it off and gave a reason or a new date, which is an answer.</summary>
    CalledOffByCustomer,
}
