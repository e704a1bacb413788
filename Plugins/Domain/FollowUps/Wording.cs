using System.Linq;
using System.Net;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>A play as it stands in the activity: greeted and signed where it is written, a note for the conversation where it is spoken.</summary>
public sealed class Wording
{
    /// <summary>Characters the subject of an activity holds.</summary>
    public const int LongestSubject = 200;
    private const int LongestText = 1600;

    private Wording(string subject, string text)
    {
        Subject = Cut(subject, LongestSubject);
        Text = Cut(text, LongestText);
    }

    public string Subject { get; }

    /// <summary>Plain text; beside it every activity has room for a note to the seller.</summary>
    public string Text { get; }

    /// <summary>The text as HTML, for a mail.</summary>
    public string Html => string.Concat(Text.Split('\n').Where(line => line.Length > 0).Select(line => "<p>" + WebUtility.HtmlEncode(line) + "</p>"));

    /// <param name="play">What to say.</param>
    /// <param name="way">How it will be said.</param>
    /// <param name="values">What its placeholders stand for.</param>
    public static Wording Of(Play play, Way way, PlayValues values)
    {
        var say = FollowUpWords.In(play.Language);
        var fallback = new Playbook([]).For(play.Reason, play.Step, play.Language, way);
        var subject = Filled(play.Subject, fallback.Subject, values).Replace("\n", " ");
        var text = Filled(play.Text, fallback.Text, values);
        return new Wording(subject, way switch
        {
            Way.Mail or Way.Letter => string.Join("\n\n", new[] { say.Greeting(values.Contact), text, say.Closing, values.Sender }.Where(part => part is not null)),
            Way.Message => say.Greeting(values.Contact) + "\n" + text,
            _ => say.WhatToSay + "\n" + text,
        });
    }

    /// <summary>A play of an organisation of which nothing can be kept gives way to that of the product, which needs nothing.</summary>
    private static string Filled(string text, string fallback, PlayValues values) =>
        PlayText.Fill(text.Replace("\r\n", "\n").Replace('\r', '\n'), values) is { Length: > 0 } filled ? filled : PlayText.Fill(fallback, values);

    private static string Cut(string text, int most) => text.Length > most ? text.Substring(0, most) : text;
}
