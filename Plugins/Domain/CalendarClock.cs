using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The clock on the wall: every day counts.</summary>
internal sealed class CalendarClock : LocalClock
{
    public override DateTime Counted(DateTime local) => local;

    protected override TimeSpan Between(DateTime from, DateTime to) => to - from;

    protected override DateTime Advance(DateTime from, TimeSpan by) => from + by;
}
