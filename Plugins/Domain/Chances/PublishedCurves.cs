using System;

namespace GhostingGuard.Plugins.Domain.Chances;

/// <summary>The reply curves that come with the product, fitted by <see cref="CurveFit"/>.</summary>
/// <remarks>A test fits them anew where the data is at hand.</remarks>
public static class PublishedCurves
{
    private static readonly DateTime FittedOn = new(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Messages: public mailing lists of the R project, January 2007 to October 2013, 7,067 waits.</summary>
    public static ReplyCurve Message { get; } = new(CurveSource.PublicMailingLists, FittedOn, waits: 7067, CurveFit.Days,
    [
        1, 0.8356, 0.7787, 0.7491, 0.7307, 0.6994, 0.6764, 0.6433, 0.6131, 0.5838,
        0.5629, 0.5483, 0.5414, 0.5350, 0.5278, 0.5227, 0.5138, 0.5104,
        0.5060, 0.4994, 0.4958, 0.4920, 0.4906, 0.4902, 0.4892, 0.4882, 0.4873,
        0.4868, 0.4862, 0.4858, 0.4854, 0.4852, 0.4851, 0.4846, 0.4845, 0.4845,
        0.4844, 0.4839, 0.4839, 0.4839, 0.4839, 0.4839, 0.4839, 0.4838, 0.4838,
    ]);

    /// <summary>Offers: loan offers of a Dutch bank to private customers by post (BPI Challenge 2012), October 2011 to January
    /// 2012; 3,009 waits, of which 618 were cancelled by the bank within the horizon.</summary>
    public static ReplyCurve Offer { get; } = new(CurveSource.DutchLoanOffers, FittedOn, waits: 2391, CurveFit.Days,
    [
        1, 0.9860, 0.9860, 0.9860, 0.9860, 0.9854, 0.9854, 0.9854, 0.9850, 0.9847,
        0.9837, 0.9827, 0.9827, 0.9827, 0.9824, 0.9814, 0.9737, 0.9723,
        0.9585, 0.9322, 0.8683, 0.7803, 0.7138, 0.6713, 0.6215, 0.5806, 0.5440,
        0.5094, 0.4709, 0.4432, 0.4216, 0.4043, 0.3871, 0.3741, 0.3571, 0.3389,
        0.3303, 0.3240, 0.3206, 0.3089, 0.3012, 0.2945, 0.2860, 0.2807, 0.2718,
    ]);

    /// <summary>The curve of a kind of silence; null for missed meetings and broken commitments, of which no data is known.</summary>
    public static ReplyCurve? For(SilenceKind kind) => kind switch
    {
        SilenceKind.Message => Message,
        SilenceKind.Offer => Offer,
        _ => null,
    };
}
