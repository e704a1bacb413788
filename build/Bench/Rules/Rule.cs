using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Bench.Rules;

/// <summary>A rule that says when to warn: given the days it waits for a contact without a history, the moment in UTC.</summary>
/// <param name="Name">As the tables and the JSON call it.</param>
internal sealed record Rule(string Name, Func<Wait, double, DateTime> Alarm)
{
    /// <summary>The rule that ships: the policy's working days, for a message moved by the contact's rhythm.</summary>
    public static Rule Shipped { get; } = new("Ghosting Guard", (wait, days) =>
        wait.AfterWorkingDays(wait.Kind == SilenceKind.Message ? wait.Rhythm.DaysFor(days) : days));

    public static Rule WorkingDays { get; } = new("fixed working days", (wait, days) => wait.AfterWorkingDays(days));

    public static Rule CalendarDays { get; } = new("fixed calendar days", (wait, days) => wait.Start.AddDays(days));

    public static IReadOnlyList<Rule> All { get; } = [Shipped, WorkingDays, CalendarDays];
}
