using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>What we tried in a silence, channel by channel, in the words of one language.</summary>
/// <remarks>It counts as <see cref="Silence.CountTouches"/> does; an offer stands for itself.</remarks>
public sealed class Outreach
{
    /// <summary>The channels whose absence is worth a word, in the order in which they are proposed.</summary>
    private static readonly Channel[] Usual = [Channel.Phone, Channel.Mail, Channel.LinkedIn, Channel.Letter];

    private readonly Phrases say;
    private readonly Silence silence;

    private Outreach(Silence silence, Phrases say)
    {
        this.silence = silence;
        this.say = say;
    }

    /// <summary>The touches since the silence began, as in "2 calls, 1 offer and 1 mail", the most frequent channel first; null when
    /// there is none, because the silence began with a broken commitment.</summary>
    public string? Touches => silence.Counted() is { Count: > 0 } touches ? Counted(touches, say) : null;

    /// <summary>The usual channels that were not used in this silence, as in "phone and letter"; null when all were.</summary>
    public string? NotTried => Untried(silence).ToList() is { Count: > 0 } untried ? say.List(untried.Select(say.Name)) : null;

    /// <returns>Null where no answer is awaited.</returns>
    /// <param name="assessment">The deal as it stands.</param>
    /// <param name="language">The language of the reader.</param>
    public static Outreach? Of(Assessment assessment, Language language) =>
        assessment.Silence is { } silence ? new Outreach(silence, Phrases.In(language)) : null;

    internal static IEnumerable<Channel> Untried(Silence silence)
    {
        var tried = silence.ChannelsTried;
        return Usual.Where(channel => !tried.Contains(channel));
    }

    internal static string Counted(IEnumerable<Touch> touches, Phrases say) => say.List(
        touches.GroupBy(Silence.ChannelOf)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => say.Count(group.Key, group.Count())));
}
