using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Phrases, found by their first word. A star stands for up to ten words of the same sentence.</summary>
/// <remarks>There is no pattern that could explode: a phrase has at most two stars, so a place in a text is tried at most a hundred times.</remarks>
internal sealed class PhraseBook
{
    private const string Gap = "*";
    private const int LongestGap = 10;

    private readonly Dictionary<string, List<string[]>> phrases = new(StringComparer.Ordinal);
    private readonly bool[] signatures = new bool[Token.Signatures];

    /// <param name="lists">Phrases as people write them, separated by semicolons.</param>
    public PhraseBook(params string[] lists)
    {
        foreach (var phrase in lists.SelectMany(list => list.Split(';')).Select(phrase => Parts(phrase)).Where(parts => parts.Length > 0))
        {
            if (!phrases.TryGetValue(phrase[0], out var same))
            {
                phrases.Add(phrase[0], same = []);
                signatures[Token.Word(phrase[0]).Signature] = true;
            }

            same.Add(phrase);
        }
    }

    public bool IsIn(Words words) => IsIn(words, 0, words.Count);

    public bool IsIn(Words words, int start, int end) => Find(words, start, end) >= 0;

    /// <returns>Where the first phrase begins, or -1.</returns>
    public int Find(Words words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (EndAt(words, i, end) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <returns>The index behind the longest phrase that begins exactly here, or -1.</returns>
    public int EndAt(Words words, int index) => EndAt(words, index, words.Count);

    private int EndAt(Words words, int index, int limit)
    {
        if (index >= words.Count)
        {
            return -1;
        }

        var first = words[index];
        if (!signatures[first.Signature] || !first.IsWordOrNumber || !phrases.TryGetValue(first.Text, out var candidates))
        {
            return -1;
        }

        var longest = -1;
        foreach (var phrase in candidates)
        {
            longest = Math.Max(longest, Match(words, phrase, 1, index + 1, limit));
        }

        return longest;
    }

    private static int Match(Words words, string[] phrase, int part, int index, int limit)
    {
        for (; part < phrase.Length; part++)
        {
            if (phrase[part] == Gap)
            {
                return MatchBehindGap(words, phrase, part + 1, index, limit);
            }

            index = words.Next(index);
            if (index >= limit || !words[index].IsWordOrNumber || !string.Equals(words[index].Text, phrase[part], StringComparison.Ordinal))
            {
                return -1;
            }

            index++;
        }

        return index;
    }

    private static int MatchBehindGap(Words words, string[] phrase, int part, int index, int limit)
    {
        for (var skipped = 0; skipped <= LongestGap; skipped++)
        {
            var end = Match(words, phrase, part, index, limit);
            if (end >= 0)
            {
                return end;
            }

            index = words.Next(index);
            if (index >= limit || words.IsBreak(index))
            {
                return -1;
            }

            index++;
        }

        return -1;
    }

    private static string[] Parts(string phrase)
    {
        var parts = new List<string>();
        foreach (var piece in phrase.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece == Gap)
            {
                parts.Add(Gap);
                continue;
            }

            var words = Words.Of(piece);
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].IsWordOrNumber)
                {
                    parts.Add(words[i].Text);
                }
            }
        }

        return [.. parts];
    }
}
