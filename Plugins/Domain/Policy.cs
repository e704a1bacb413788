namespace GhostingGuard.Plugins.Domain;

/// <summary>The numbers by which a silence is judged.</summary>
public sealed class Policy
{
    private Policy()
    {
    }

    /// <summary>The numbers that hold when nobody has set others.</summary>
    /// <remarks>
    /// A question by mail is answered within two working days or hardly ever (R project mailing lists, 2007 to 2013);
    /// half of all answers to an offer take nine calendar days and still come after three weeks (BPI Challenge 2012).
    /// </remarks>
    public static Policy Default { get; } = new();

    /// <summary>Working days we have to answer before the risk says that it is our turn.</summary>
    public int OurTurnAfter { get; } = 1;

    /// <summary>Calendar days from clock start to the day on which to decide about a silent deal.</summary>
    public int DecideAfter { get; } = 30;

    /// <summary>Working days that must lie between two offers for the later one to set the clock anew.</summary>
    public int FurtherOfferAfter { get; } = 1;

    /// <summary>How often a further offer may set the clock anew in one silence.</summary>
    public int FurtherOffers { get; } = 2;

    /// <summary>The working days of a kind of silence.</summary>
    public Thresholds For(SilenceKind kind) => kind switch
    {
        SilenceKind.Offer => Offer,
        SilenceKind.Meeting or SilenceKind.Commitment => Appointment,
        _ => Message,
    };

    private Thresholds Message { get; } = new(watch: 2, atRisk: 5, ghosting: 10);

    private Thresholds Offer { get; } = new(watch: 7, atRisk: 10, ghosting: 15);

    private Thresholds Appointment { get; } = new(watch: 1, atRisk: 3, ghosting: 8);
}
