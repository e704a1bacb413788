namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>The numbers that make sense in a field of a policy, both ends included.</summary>
/// <remarks>A judgement, not a measurement: a silence of more than a working year is no longer one, and numbers beyond these
/// are slips of the keyboard.</remarks>
internal sealed class PolicyLimits
{
    /// <summary>Working days: from one to about a year.</summary>
    private static readonly PolicyLimits WorkingDays = new(1, 250);

    /// <summary>Calendar days: from one to a year.</summary>
    private static readonly PolicyLimits CalendarDays = new(1, 365);

    /// <summary>How often the clock may start anew, and how many touches it takes; none is a choice.</summary>
    private static readonly PolicyLimits Times = new(0, 20);

    /// <summary>Channels that can be tried: all there are. None is a choice.</summary>
    private static readonly PolicyLimits Channels = new(0, 10);

    /// <summary>Follow-ups in one silence: as many as there are steps of a play. None is a choice.</summary>
    private static readonly PolicyLimits FollowUps = new(0, 5);

    /// <summary>Outside recipients of one mail.</summary>
    private static readonly PolicyLimits Recipients = new(1, 1000);

    private PolicyLimits(int least, int most)
    {
        Least = least;
        Most = most;
    }

    public int Least { get; }

    public int Most { get; }

    public static PolicyLimits Of(PolicyNumber number) => number switch
    {
        PolicyNumber.DecideAfter => CalendarDays,
        PolicyNumber.FurtherOffers or PolicyNumber.WalkAwayTouches => Times,
        PolicyNumber.WalkAwayChannels => Channels,
        PolicyNumber.CircularRecipients => Recipients,
        PolicyNumber.MostFollowUps => FollowUps,
        _ => WorkingDays,
    };

    public bool Allow(int value) => value >= Least && value <= Most;
}
