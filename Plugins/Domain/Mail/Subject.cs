using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>A subject, with what mail programs and gateways put in front of it told apart.</summary>
internal sealed class Subject
{
    private const int Longest = 400;
    private const int LongestTag = 8;

    private static readonly HashSet<string> Replies = new(StringComparer.Ordinal)
    {
        "re", "aw", "antw", "antwort", "sv", "vs", "ref", "rif", "res", "r", "odp", "ynt", "bls", "atb", "回复", "答复", "返信", "ответ",
    };

    private static readonly HashSet<string> Forwards = new(StringComparer.Ordinal)
    {
        "fw", "fwd", "wg", "wtr", "tr", "vb", "vl", "i", "enc", "rv", "doorst", "pd", "转发", "転送",
    };

    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "extern", "external", "externe", "ext", "spam", "suspect", "bulk", "e", "extern mail", "verdacht", "warnung", "caution", "intern", "internal",
    };

    private Subject(string text, Words words)
    {
        Text = text;
        Words = words;
        Start = ReadPrefixes(out var reply, out var forward);
        IsReply = reply;
        IsForward = forward;
    }

    /// <summary>Folded, with all prefixes.</summary>
    public string Text { get; }

    public Words Words { get; }

    /// <summary>Where the subject itself begins.</summary>
    public int Start { get; }

    /// <summary>Somebody answered a mail with the rest as its subject.</summary>
    public bool IsReply { get; }

    public bool IsForward { get; }

    public bool IsEmpty => Start >= Words.Count;

    public static Subject Of(string? subject)
    {
        var cut = subject is null ? "" : subject.Length > Longest ? subject.Substring(0, Longest) : subject;
        return new Subject(Folding.Of(cut), Words.Of(cut));
    }

    /// <returns>The index behind a phrase at the very beginning, or -1.</returns>
    public int EndOf(PhraseBook phrases) => phrases.EndAt(Words, Start);

    public bool Begins(PhraseBook phrases) => EndOf(phrases) >= 0;

    public bool Contains(PhraseBook phrases) => phrases.IsIn(Words, Start, Words.Count);

    /// <summary>Whether the subject is one of the phrases and nothing else.</summary>
    public bool IsExactly(PhraseBook phrases) => EndOf(phrases) is >= 0 and var end && Words.Next(end) >= Words.Count;

    /// <summary>A phrase at the beginning with a colon behind it, as programs write <c>Accepted: the old subject</c>.</summary>
    public bool IsLabelled(PhraseBook phrases) => EndOf(phrases) is >= 0 and var end && IsColon(end);

    public bool IsColon(int index) => Words.Is(index, ":") || (Words.Is(index, "]") && Words.Is(index + 1, ":"));

    /// <summary>The number of words from an index on.</summary>
    public int WordsFrom(int index)
    {
        var count = 0;
        for (; index < Words.Count; index++)
        {
            count += Words[index].IsWordOrNumber ? 1 : 0;
        }

        return count;
    }

    private int ReadPrefixes(out bool reply, out bool forward)
    {
        reply = forward = false;
        var i = Words.Next(0);
        while (i < Words.Count)
        {
            var word = Words[i].Text;
            var behind = BehindCounter(i + 1);
            if (Words.Is(behind, ":") && Replies.Contains(word))
            {
                reply = true;
            }
            else if (Words.Is(behind, ":") && Forwards.Contains(word))
            {
                forward = true;
            }
            else if (BehindTag(i) is > 0 and var tagged)
            {
                behind = tagged;
            }
            else if (!(Tags.Contains(word) && behind < Words.Count && Words[behind].Kind == TokenKind.Mark))
            {
                break;
            }

            i = Words.Next(behind);
        }

        return i;
    }

    /// <summary>Passes over a tag such as <c>[Ticket#4711]</c>, unless it is a program's own label.</summary>
    private int BehindTag(int i)
    {
        if (!Words.Is(i - 1, "[") || ReplySigns.Automatic.EndAt(Words, i) >= 0 || AbsenceSigns.Label.EndAt(Words, i) >= 0)
        {
            return -1;
        }

        for (var end = i; end < Math.Min(Words.Count, i + LongestTag); end++)
        {
            if (Words.Is(end, "]"))
            {
                return Words.Next(end) < Words.Count ? end + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>Passes over the counter in <c>Re[2]:</c> and <c>AW (3):</c>.</summary>
    private int BehindCounter(int i) =>
        (Words.Is(i, "[") || Words.Is(i, "(")) && i + 2 < Words.Count && Words[i + 1].Kind == TokenKind.Number && (Words.Is(i + 2, "]") || Words.Is(i + 2, ")")) ? i + 3 : i;
}
