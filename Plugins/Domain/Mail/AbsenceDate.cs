using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>A day that an absence note names with a cue.</summary>
internal readonly struct AbsenceDate(DateTime named, DateTime firstDayBack, bool isReturn)
{
    /// <summary>The day as written.</summary>
    public DateTime Named { get; } = named;

    public DateTime FirstDayBack { get; } = firstDayBack;

    /// <summary>The day is named as the one of the return, not as the end of the absence.</summary>
    public bool IsReturn { get; } = isReturn;
}
