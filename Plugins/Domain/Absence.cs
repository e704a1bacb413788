using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>What an automatic reply or the switchboard says of a person who is away.</summary>
public sealed class Absence
{
    /// <param name="who">Who is away.</param>
    /// <param name="toldOn">When we were told, in UTC.</param>
    /// <param name="backOn">The first day the person is back, as a day of the working time's zone; null when none was named.</param>
    public Absence(Person who, DateTime toldOn, DateTime? backOn)
    {
        Who = who;
        ToldOn = toldOn;
        BackOn = backOn?.Date;
    }

    public Person Who { get; }

    public DateTime ToldOn { get; }

    public DateTime? BackOn { get; }

    /// <summary>From when we were told to 00:00 of the first working day on which the person is back.</summary>
    /// <remarks>An absence holds the clock for a limited number of working days, and for fewer when no day was named.</remarks>
    public Suspension AsSuspension(Policy policy, WorkingTime time)
    {
        var longest = time.AddWorkingDays(ToldOn, BackOn is null ? policy.UndatedAbsence : policy.LongestAbsence);
        var back = BackOn is { } day ? time.StartOfWorkingDay(day) : longest;
        return new Suspension(ToldOn, back < longest ? back : longest);
    }
}
