namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>Which states a commitment may go from and to.</summary>
/// <remarks>While it is open a confirmation may come and be taken back, since a click can be wrong. What is settled is opened again before
/// it is settled differently; only what was broken may still be kept, late.</remarks>
public static class Transitions
{
    private static readonly bool[,] Allowed =
    {
        //                  to: Proposed Awaiting Binding  Kept  Broken Withdrawn
        /* Proposed */             { true,  true,  true,  true,  true,  true },
        /* AwaitingConfirmation */ { true,  true,  true,  true,  true,  true },
        /* Binding */              { true,  true,  true,  true,  true,  true },
        /* Kept */                 { true,  true,  true,  true,  false, false },
        /* Broken */               { true,  true,  true,  true,  true,  false },
        /* Withdrawn */            { true,  true,  true,  false, false, true },
    };

    /// <param name="from">The state before; null for a commitment that is new, which begins open.</param>
    /// <param name="to">The state after.</param>
    public static bool Allow(CommitmentState? from, CommitmentState to) =>
        from is { } before ? Allowed[(int)before, (int)to] : to < CommitmentState.Kept;
}
