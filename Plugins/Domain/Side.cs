namespace GhostingGuard.Plugins.Domain;

/// <summary>To whom a person or an address of an activity belongs.</summary>
public enum Side
{
    /// <summary>Nobody is recorded, or only an address that belongs to nobody we know.</summary>
    Unknown,

    /// <summary>Somebody of ours.</summary>
    Us,

    /// <summary>Somebody who is none of us.</summary>
    Customer,
}
