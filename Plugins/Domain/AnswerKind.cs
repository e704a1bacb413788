namespace GhostingGuard.Plugins.Domain;

/// <summary>What a mail that came in is. Only a person's answer is a response.</summary>
public enum AnswerKind
{
    /// <summary>Somebody wrote it; also everything the rules are not sure about.</summary>
    Person,

    /// <summary>An automatic answer that says no more than that the mail arrived.</summary>
    AutomaticReply,

    /// <summary>An automatic answer saying that the person is away.</summary>
    Absence,

    /// <summary>An automatic answer saying that the person is gone for good.</summary>
    Left,

    /// <summary>Our mail could not be delivered and will not be.</summary>
    Bounce,

    /// <summary>Our mail has not been delivered yet; the mail system goes on trying.</summary>
    DelayNotice,

    /// <summary>Our mail was delivered, read or registered.</summary>
    Receipt,

    /// <summary>An answer of a calendar to an invitation, or an invitation.</summary>
    Calendar,

    /// <summary>A newsletter or another mail sent to many.</summary>
    Bulk,

    /// <summary>A report that somebody called our mail unwanted.</summary>
    Complaint,
}
