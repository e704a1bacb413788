using System;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>One use of a way in the silence that runs.</summary>
public sealed class Attempt
{
    /// <param name="moment">When, in UTC.</param>
    /// <param name="way">How.</param>
    public Attempt(DateTime moment, Way way)
    {
        Moment = moment;
        Way = way;
    }

    public DateTime Moment { get; }

    public Way Way { get; }
}
