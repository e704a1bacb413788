namespace GhostingGuard.Plugins.Domain.Sweeping;

/// <summary>What a run of the sweep looks for.</summary>
public enum SweepKind
{
    /// <summary>Deals whose risk has changed by time, that were never assessed, or that other rules or settings have judged.</summary>
    Due,

    /// <summary>Deals whose activities changed, whether or not anybody told us.</summary>
    Reconcile,

    /// <summary>Deals that other settings have judged.</summary>
    Settings,

    /// <summary>Deals that were never assessed, the newest first.</summary>
    Backfill,
}
