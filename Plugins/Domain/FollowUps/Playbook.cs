using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Reasons;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>The plays of an organisation over those that come with the product.</summary>
public sealed class Playbook
{
    /// <summary>Steps of a play, and so follow-ups in one silence at most.</summary>
    public const int Steps = 5;

    private readonly IReadOnlyList<Play> own;

    /// <param name="own">The organisation's own, the first of two alike counts; none where nobody has written any.</param>
    public Playbook(IEnumerable<Play> own) => this.own = [.. own];

    /// <summary>All plays that come with the product: five for each reason in each language.</summary>
    public static IReadOnlyList<Play> BuiltIn { get; } = [.. EnglishPlays.All, .. GermanPlays.All];

    /// <summary>The play for a step: one of the organisation's for just this way, else one for every way, else that of the product.</summary>
    /// <param name="reason">The suspected reason; null when nobody has named one.</param>
    /// <param name="step">From 1 on; beyond the last one the last holds.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="way">The way on which it will be said.</param>
    public Play For(Reason? reason, int step, Language language, Way way)
    {
        var wanted = Math.Min(step, Steps);
        return own.FirstOrDefault(play => Fits(play) && play.Way == way)
            ?? own.FirstOrDefault(play => Fits(play) && play.Way is null)
            ?? BuiltIn.First(Fits);

        bool Fits(Play play) => play.Reason == (reason ?? Reason.Unknown) && play.Step == wanted && play.Language == language;
    }
}
