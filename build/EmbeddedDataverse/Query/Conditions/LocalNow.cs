using System;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>The moment of a query as the caller's clock and calendar show it.</summary>
/// <param name="Moment">As a column stores it: in UTC.</param>
/// <param name="Zone">The zone whose days count.</param>
internal sealed record LocalNow(DateTime Moment, TimeZoneInfo Zone)
{
    /// <summary>The current local day, without a zone.</summary>
    public DateTime Today => DayOf(Moment);

    /// <summary>The current minute, begun at full seconds.</summary>
    public DateTime Minute => Moment.AddTicks(-(Moment.Ticks % TimeSpan.TicksPerMinute));

    /// <summary>The current hour of the local clock, which some zones begin at a half or quarter.</summary>
    public DateTime Hour => Minute.AddMinutes(-TimeZoneInfo.ConvertTimeFromUtc(Moment, Zone).Minute);

    /// <summary>For a column that holds moments the caller's days count. One that holds bare days or wall-clock times has no
    /// zone, so the caller's clock is compared with it as it stands.</summary>
    public static LocalNow For(Column column, QueryContext context) => column.Behavior == DateTimeBehavior.UserLocal
        ? new LocalNow(context.Now, context.Zone)
        : new LocalNow(
            DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(context.Now, context.Zone), DateTimeKind.Utc), TimeZoneInfo.Utc);

    /// <summary>The local day that holds a moment.</summary>
    public DateTime DayOf(DateTime moment) => TimeZoneInfo.ConvertTimeFromUtc(moment, Zone).Date;

    /// <summary>The moment of a local time; one that the zone skips is taken an hour later.</summary>
    public DateTime At(DateTime local)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(unspecified) ? unspecified.AddHours(1) : unspecified, Zone);
    }
}
