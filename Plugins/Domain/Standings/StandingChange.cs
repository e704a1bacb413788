using System;

namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>What somebody wants to make of a standing.</summary>
public sealed class StandingChange
{
    private readonly CustomerStanding before;
    private readonly Standing? wanted;
    private readonly DateTime? wantedUntil;
    private readonly DateTime now;

    /// <param name="before">What stands there.</param>
    /// <param name="wanted">The standing as it shall be; null for none.</param>
    /// <param name="wantedUntil">Until when (UTC) it shall hold; null for as long as it may.</param>
    /// <param name="now">The moment, in UTC.</param>
    public StandingChange(CustomerStanding before, Standing? wanted, DateTime? wantedUntil, DateTime now)
    {
        this.before = before;
        this.wanted = wanted;
        this.wantedUntil = wantedUntil;
        this.now = now;
    }

    /// <summary>Until when (UTC) it holds: 24 months from now unless an earlier day is given; null for one that needs no end.</summary>
    public DateTime? Until => wanted is null or Standing.Normal ? null : wantedUntil ?? Latest;

    /// <summary>Whether only a manager may decide it: Do not pursue, and to take that back while it holds.</summary>
    public bool IsForManagers => wanted == Standing.DoNotPursue || before.At(now) == Standing.DoNotPursue;

    private DateTime Latest => CustomerHistory.ForgottenOn(now);

    /// <param name="isManager">Whether a manager decides.</param>
    /// <param name="language">The language of the sentence.</param>
    /// <returns>Why it is refused and what to do; null when it is not.</returns>
    public string? Objection(bool isManager, Language language) =>
        IsForManagers && !isManager ? StandingWords.In(language).OnlyManagers
        : Until > Latest ? StandingWords.In(language).TooLong(CustomerHistory.Remembered)
        : null;
}
