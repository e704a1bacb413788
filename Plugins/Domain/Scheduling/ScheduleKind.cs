namespace GhostingGuard.Plugins.Domain.Scheduling;

/// <summary>What happens each time a schedule is due.</summary>
public enum ScheduleKind
{
    /// <summary>The open deals that are due are assessed.</summary>
    Sweep,

    /// <summary>Each manager is told once a day about the ghosting deals of the team.</summary>
    Digest,

    /// <summary>The organisation's own reply curves are fitted on how its customers have answered.</summary>
    ReplyCurves,
}
