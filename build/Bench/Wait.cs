using System;
using GhostingGuard.Build.Bench.Input;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Build.Bench;

/// <summary>An episode as it can be judged: with what was known of the contact when it started, and how it ended.</summary>
internal sealed class Wait
{
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(ReplyCurve.Horizon);

    /// <summary>Runs on moments of the contact's own clock. As an offset of a zone some of the offsets that mails claim would be
    /// refused.</summary>
    private static readonly WorkingTime Local = new(TimeZoneInfo.Utc);

    private readonly Episode episode;

    public Wait(Episode episode, Rhythm rhythm)
    {
        this.episode = episode;
        Rhythm = rhythm;
    }

    public string Contact => episode.Contact;

    public SilenceKind Kind => episode.Kind;

    /// <summary>UTC.</summary>
    public DateTime Start => episode.Start;

    /// <summary>What the contact's clock is ahead of UTC.</summary>
    public TimeSpan Offset => episode.Offset;

    /// <summary>The contact's rhythm of the waits that had finished at <see cref="Start"/>.</summary>
    public Rhythm Rhythm { get; }

    /// <summary>The answer (UTC) within thirty times 24 hours; null when none came in them.</summary>
    public DateTime? Reply => ReplyOf(episode);

    public bool IsAnswered => Reply is not null;

    /// <summary>Our side ended the wait before its thirty days were over, so nobody knows how it would have ended.</summary>
    public bool IsCensored => EndedByUs(episode);

    /// <summary>Calendar days to the answer, or as far as was observed, at most thirty.</summary>
    public double Days => Math.Min(((Reply ?? episode.ObservedUntil) - Start).TotalDays, ReplyCurve.Horizon);

    /// <summary>The moment (UTC) some working days after the start: Monday to Friday of the contact.</summary>
    public DateTime AfterWorkingDays(double days) => Local.AddWorkingDays(Start + Offset, days) - Offset;

    /// <summary>When the outcome is known: an answer when it comes, a missing one after thirty days.</summary>
    public static DateTime KnownOn(Episode episode) => ReplyOf(episode) ?? episode.Start + Horizon;

    /// <summary>What an episode adds to its contact's rhythm once its outcome is known; a wait that our side ended says nothing.</summary>
    public static Rhythm ContributionOf(Episode episode) =>
        ReplyOf(episode) is { } reply ? Rhythm.OfAnswer(Local.WorkingDaysBetween(episode.Start + episode.Offset, reply + episode.Offset))
        : EndedByUs(episode) ? Rhythm.None
        : Rhythm.OfSilence;

    private static bool EndedByUs(Episode episode) => ReplyOf(episode) is null && episode.ObservedUntil < episode.Start + Horizon;

    private static DateTime? ReplyOf(Episode episode) => episode.Reply <= episode.Start + Horizon ? episode.Reply : null;
}
