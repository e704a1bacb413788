namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>How a date column treats time zones. The numbers are those of an exported column's <c>Behavior</c>.</summary>
public enum DateTimeBehavior
{
    /// <summary>A moment: stored in UTC, compared in the reader's zone.</summary>
    UserLocal = 1,

    /// <summary>A calendar day without a time.</summary>
    DateOnly = 2,

    /// <summary>A wall-clock time, the same for every reader.</summary>
    TimeZoneIndependent = 3,
}
