using System;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>The one clock of an organisation. It stands still until somebody moves it.</summary>
internal sealed class Clock(DateTime start)
{
    /// <summary>UTC.</summary>
    public DateTime Now { get; private set; } = Utc(start);

    /// <exception cref="ArgumentException">The moment is not in UTC, or lies before now.</exception>
    public void MoveTo(DateTime moment)
    {
        if (Utc(moment) < Now)
        {
            throw new ArgumentException($"The clock stands at {Now:O} and cannot go back to {moment:O}.", nameof(moment));
        }

        Now = moment;
    }

    private static DateTime Utc(DateTime moment) => moment.Kind == DateTimeKind.Utc
        ? moment
        : throw new ArgumentException($"{moment:O} is not in UTC.", nameof(moment));
}
