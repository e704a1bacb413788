namespace GhostingGuard.Plugins.Assessment;

/// <summary>Why an opportunity is assessed, as far as that decides what is read.</summary>
internal enum Occasion
{
    Other,

    /// <summary>One of its commitments changed or may be gone, or something filed under one did.</summary>
    Commitment,
}
