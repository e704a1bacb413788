using GhostingGuard.Plugins.Domain.Reasons;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>What to say in one step of following up, for one suspected reason, in one language.</summary>
public sealed class Play
{
    /// <param name="reason">The reason it is for.</param>
    /// <param name="step">Which follow-up of the silence, from 1 to 5.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="subject">In a few words; may hold placeholders.</param>
    /// <param name="text">What to say, without greeting and closing; may hold placeholders.</param>
    /// <param name="givesFirst">Whether something small may be given before anything is asked.</param>
    /// <param name="way">The way it is meant for; null for every way.</param>
    public Play(Reason reason, int step, Language language, string subject, string text, bool givesFirst = false, Way? way = null)
    {
        Reason = reason;
        Step = step;
        Language = language;
        Subject = subject;
        Text = text;
        GivesFirst = givesFirst;
        Way = way;
    }

    public Reason Reason { get; }

    public int Step { get; }

    public Language Language { get; }

    public string Subject { get; }

    public string Text { get; }

    public bool GivesFirst { get; }

    public Way? Way { get; }
}
