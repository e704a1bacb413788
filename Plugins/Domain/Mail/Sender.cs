using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Who a mail says it comes from, and whether that can be a person.</summary>
internal sealed class Sender
{
    private const int Longest = 500;

    private static readonly HashSet<string> DaemonAddresses = new(StringComparer.Ordinal)
    {
        "mailer-daemon", "mailerdaemon", "mailer_daemon", "mailer.daemon", "mail-daemon", "maildaemon", "double-bounce", "post_master", "poostmaster",
    };

    private static readonly HashSet<string> DaemonNames = new(StringComparer.Ordinal)
    {
        "mail delivery subsystem", "mail delivery system", "mail deliver system", "mail delivery service", "mailer-daemon", "mailer daemon", "internet mail delivery",
        "mail administrator", "mail delivery", "mail delivery agent", "mail transfer system", "mail delivery subsystem daemon", "mail router",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "nicht-antworten", "nichtantworten", "keine-antwort", "keineantwort", "ne-pas-repondre",
    };

    private static readonly HashSet<string> Publishers = new(StringComparer.Ordinal)
    {
        "newsletter", "news", "newsletters", "mailing", "mailings", "marketing", "digest", "updates", "notifications", "notification", "campaign", "promo",
    };

    private static readonly HashSet<string> Feedback = new(StringComparer.Ordinal)
    {
        "feedbackloop", "feedback-loop", "fbl", "scomp", "abuse-report", "abuse-reports", "complaints", "complaint", "arf", "spamreport", "spam-report", "dmarc-noreply", "dmarcreport",
        "noreply-dmarc-support", "dmarc-support", "dmarc", "dmarc-reports",
    };

    private static readonly HashSet<string> Systems = new(StringComparer.Ordinal)
    {
        "system administrator", "systemadministrator", "system-administrator", "microsoft outlook", "microsoft exchange", "administrator", "postmaster",
    };

    private Sender(string name, string address)
    {
        Name = name;
        Address = address;
        var at = address.LastIndexOf('@');
        Local = at < 0 ? address : address.Substring(0, at);
        Domain = at < 0 ? "" : address.Substring(at + 1);
    }

    /// <summary>Folded; empty when none is given.</summary>
    public string Name { get; }

    public string Address { get; }

    public string Local { get; }

    public string Domain { get; }

    /// <summary>An address was given and is empty: only mail systems write that.</summary>
    public bool IsNobody { get; private set; }

    /// <summary>A mail system, whatever the subject says.</summary>
    public bool IsDaemon => DaemonAddresses.Contains(Local) || DaemonNames.Contains(Name);

    /// <summary>The address behind which mail systems and the people who run them sit.</summary>
    public bool IsPostmaster => Local is "postmaster";

    public bool IsSystem => Systems.Contains(Name);

    /// <summary>What gives mails back; shops and portals that want no answer do not.</summary>
    public bool IsMailSystem => IsNobody || IsDaemon || IsPostmaster || IsSystem;

    public bool IsSilent => Silent.Contains(Local) || Local.StartsWith("noreply", StringComparison.Ordinal) || Local.StartsWith("no-reply", StringComparison.Ordinal) || Local.EndsWith("-noreply", StringComparison.Ordinal) || Local.EndsWith("-no-reply", StringComparison.Ordinal);

    public bool IsPublisher => Publishers.Contains(Local);

    public bool IsFeedback => Feedback.Contains(Local) || Name.Contains("feedback loop") || Domain.StartsWith("email-abuse.", StringComparison.Ordinal);

    /// <summary>Not an address somebody has as his own.</summary>
    public bool IsMachine => IsMailSystem || IsSilent || IsPublisher || IsFeedback;

    /// <summary>Whether a word is part of the name or the address in front of the at sign; words of fewer than three letters never are.</summary>
    public bool IsCalled(string folded) =>
        folded.Length >= 3 && (Words.Of(Name) is var words && Contains(words, folded) || Contains(Words.Of(Local.Replace('.', ' ').Replace('_', ' ')), folded));

    public static Sender Of(string? text)
    {
        var folded = Folding.Of(text is null ? "" : text.Length > Longest ? text.Substring(0, Longest) : text).Trim();
        var open = folded.LastIndexOf('<');
        var close = open < 0 ? -1 : folded.IndexOf('>', open);
        if (close > open)
        {
            return new Sender(Plain(folded.Substring(0, open)), folded.Substring(open + 1, close - open - 1).Trim()) { IsNobody = close == open + 1 && Plain(folded.Substring(0, open)).Length == 0 };
        }

        var bracket = folded.IndexOf('(');
        return bracket > 0
            ? new Sender(Plain(folded.Substring(bracket + 1).TrimEnd(')')), folded.Substring(0, bracket).Trim())
            : new Sender(folded.LastIndexOf('@') < 0 ? Plain(folded) : "", folded);
    }

    private static bool Contains(Words words, string folded)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Is(folded))
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string name) => name.Trim(' ', '"', '\'');
}
