namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>The units of a recurrence, called what the flow calls them.</summary>
internal enum Frequency
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
}
