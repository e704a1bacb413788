using System;

namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>What stands at a contact or an account.</summary>
public sealed class CustomerStanding
{
    private readonly Standing? entered;
    private readonly int openSilences;
    private readonly DateTime? forgetsOn;

    /// <param name="entered">What a person set; null for nothing.</param>
    /// <param name="until">Until when (UTC) it holds; null for without end.</param>
    /// <param name="openSilences">Remembered silences after which the customer did not come back.</param>
    /// <param name="forgetsOn">When (UTC) the first of them is forgotten; null for none.</param>
    public CustomerStanding(Standing? entered, DateTime? until, int openSilences = 0, DateTime? forgetsOn = null)
    {
        this.entered = entered;
        Until = until;
        this.openSilences = openSilences;
        this.forgetsOn = forgetsOn;
    }

    /// <summary>Nothing is known.</summary>
    public static CustomerStanding None { get; } = new(null, null);

    public DateTime? Until { get; }

    /// <summary>The standing at a moment in UTC; null when nobody set one that holds.</summary>
    public Standing? At(DateTime now) => Until <= now ? null : entered;

    /// <summary>Whether an earlier deal went silent for good, as far as it is remembered.</summary>
    /// <remarks>Once something of it is due to be forgotten and nobody has counted anew, nothing is said.</remarks>
    public bool WasSilentAt(DateTime now) => openSilences > 0 && forgetsOn > now;
}
