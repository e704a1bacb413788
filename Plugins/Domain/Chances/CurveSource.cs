namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>Whose waits a reply curve was fitted on; a chance is never shown without it.</summary>
public enum CurveSource
{
    /// <summary>Public mailing lists, 2007-2013: a helper's question back to somebody who had asked.</summary>
    PublicMailingLists,

    /// <summary>Dutch loan offers to private customers, 2011/12.</summary>
    DutchLoanOffers,

    /// <summary>The organisation's own finished waits, mixed with the curve that came with the product.</summary>
    OwnWaits,
}
