namespace GhostingGuard.Plugins.Refitting;

/// <summary>What became of the curve of one kind.</summary>
internal enum RefitOutcome
{
    /// <summary>There are too few waits for a curve of one's own; what is stored stays.</summary>
    TooFew,

    /// <summary>The stored curve says the same.</summary>
    Unchanged,

    /// <summary>The curve was stored.</summary>
    Written,
}
