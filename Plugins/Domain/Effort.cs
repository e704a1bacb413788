using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>Working time somebody entered for an activity with the customer.</summary>
public sealed class Effort
{
    /// <summary>Minutes the form fills in by itself; nobody has entered them.</summary>
    private const int FormDefault = 30;

    private Effort(DateTime moment, int minutes)
    {
        Moment = moment;
        Minutes = minutes;
    }

    /// <summary>When the activity took place, in UTC.</summary>
    public DateTime Moment { get; }

    /// <summary>More than none.</summary>
    public int Minutes { get; }

    /// <param name="moment">When the activity took place, in UTC; null when nothing tells.</param>
    /// <param name="entered">The duration in minutes as it is recorded; null for none.</param>
    /// <returns>Null when nobody entered a duration: it is empty, nothing, or what the form fills in.</returns>
    public static Effort? Of(DateTime? moment, int? entered) =>
        moment is { } on && entered is > 0 and not FormDefault ? new Effort(on, entered.Value) : null;
}
