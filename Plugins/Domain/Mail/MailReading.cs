using System;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>What was read from a mail.</summary>
public sealed class MailReading
{
    internal MailReading(AnswerKind kind, DateTime? returnsOn = null, DateTime? answerExpectedBy = null, string? notReached = null)
    {
        Kind = kind;
        ReturnsOn = returnsOn;
        AnswerExpectedBy = answerExpectedBy;
        NotReached = notReached;
    }

    public AnswerKind Kind { get; }

    /// <summary>The first day on which the absent person can be expected to be back: a calendar day, free or not, from the day
    /// received up to 366 days later. Null unless the mail is an absence and names one such day beyond doubt.</summary>
    public DateTime? ReturnsOn { get; }

    /// <summary>The day by whose end the writer promised to be in touch again: a calendar day, never before the day received. Null unless
    /// a person wrote it and promised it.</summary>
    public DateTime? AnswerExpectedBy { get; }

    /// <summary>The address a mail of ours did not reach, or has not reached yet: in small letters, at most 320 characters (RFC 5321).
    /// Null unless the mail is a bounce or a delay notice and names one such address beyond doubt.</summary>
    public string? NotReached { get; }
}
