using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>A place in a text that names a day.</summary>
internal sealed class DateMention
{
    public DateMention(int start, int end, DateTime? day, bool isWholeRange = false)
    {
        Start = start;
        End = end;
        Day = day;
        IsWholeRange = isWholeRange;
    }

    public int Start { get; }

    /// <summary>The index behind it.</summary>
    public int End { get; }

    /// <summary>Null when the day is ambiguous, impossible, past, too far away or not that day of the week.</summary>
    public DateTime? Day { get; }

    /// <summary>The mention is a stretch such as "1-14 August"; the day is its last.</summary>
    public bool IsWholeRange { get; }
}
