namespace GhostingGuard.Plugins.Domain;

/// <summary>Why an attempt of ours reached nobody.</summary>
public enum Failure
{
    /// <summary>It never went out.</summary>
    NotSent,

    /// <summary>It came back for good.</summary>
    Bounced,

    /// <summary>Everybody it was addressed to has left the company.</summary>
    AddresseeLeft,
}
