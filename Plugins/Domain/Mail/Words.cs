using System;
using System.Collections.Generic;
using System.Text;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>A text cut into words, numbers, marks and ends of sentences, in one pass.</summary>
internal sealed class Words
{
    // No absence note is longer, and what follows in a longer mail changes nothing of its kind.
    private const int Most = 1500;
    private const int LongestWord = 60;

    // A dot behind these ends no sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "inkl", "incl", "einschl", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dez", "dec",
        "mo", "di", "mi", "do", "fr", "sa", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "z", "b", "zb", "d", "h", "bzw", "ca", "nr", "dr",
        "mr", "mrs", "ms", "st", "tel", "ggf", "zzt", "evtl", "hr", "fa", "a", "m", "p",
    };

    // Words that begin a new sentence behind a date such as "12.9.".
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "ab", "bitte", "danach", "fuer", "i", "ich", "ihr", "ihre", "in", "mein", "meine", "mit", "bei", "von", "vielen", "wenden", "wir", "e", "mails",
        "best", "for", "from", "if", "kind", "my", "please", "thank", "thanks", "your",
    };

    private readonly List<Token> tokens = [];

    private Words()
    {
    }

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

    public static Words Of(string text)
    {
        var words = new Words();
        words.Read(text);
        return words;
    }

    public bool Is(int index, string text) => index >= 0 && index < Count && tokens[index].Is(text);

    public bool IsBreak(int index) => index < 0 || index >= Count || tokens[index].Kind == TokenKind.Break;

    /// <summary>The next word, number or break at or after an index, marks passed over; <see cref="Count"/> at the end.</summary>
    public int Next(int index)
    {
        while (index < Count && tokens[index].Kind == TokenKind.Mark)
        {
            index++;
        }

        return index;
    }

    private void Read(string text)
    {
        var word = new StringBuilder();
        var run = 0;
        for (var i = 0; i < text.Length && tokens.Count < Most;)
        {
            var character = text[i];
            if (i >= run && !char.IsWhiteSpace(character))
            {
                run = EndOfRun(text, i, out var address);
                if (address)
                {
                    tokens.Add(Token.Mark("@"));
                    i = run;
                    continue;
                }
            }

            if (character is >= '0' and <= '9')
            {
                var start = i;
                while (i < text.Length && text[i] is >= '0' and <= '9')
                {
                    i++;
                }

                tokens.Add(Token.Digits(text.Substring(start, Math.Min(i - start, LongestWord))));
            }
            else if (IsLetter(character))
            {
                word.Clear();
                for (; i < text.Length && (IsLetter(text[i]) || text[i] is >= '0' and <= '9' || IsApostrophe(text, i)); i++)
                {
                    if (word.Length < LongestWord)
                    {
                        Folding.Append(word, text[i]);
                    }
                }

                tokens.Add(Token.Word(word.ToString()));
            }
            else
            {
                i = ReadMark(text, i);
            }
        }
    }

    private int ReadMark(string text, int i)
    {
        switch (text[i])
        {
            case '.':
                tokens.Add(EndsSentence(text, i) ? Token.Break(".") : Token.Mark("."));
                if (tokens[tokens.Count - 1].Kind == TokenKind.Mark && IsNewSentence(text, i + 1))
                {
                    tokens.Add(Token.Break("."));
                }

                return i + 1;
            case '!' or '?' or '。' or '？':
                tokens.Add(Token.Break(text[i] is '?' or '？' ? "?" : "!"));
                return i + 1;
            case '\n':
                var next = i + 1;
                while (next < text.Length && char.IsWhiteSpace(text[next]))
                {
                    if (text[next] == '\n')
                    {
                        tokens.Add(Token.Break("\n"));
                        return next + 1;
                    }

                    next++;
                }

                return next;
            case '\u2013' or '\u2014' or '\u2012' or '\u2212':
                tokens.Add(Token.Mark("-"));
                return i + 1;
            case var mark when mark < 0x80 && !char.IsWhiteSpace(mark) && !char.IsControl(mark):
                tokens.Add(Token.Mark(mark.ToString()));
                return i + 1;
            default:
                return i + 1;
        }
    }

    private bool EndsSentence(string text, int i)
    {
        if (tokens.Count == 0)
        {
            return false;
        }

        var before = tokens[tokens.Count - 1];
        return before.Kind switch
        {
            TokenKind.Number => false,
            // "e.V.", "a.m.": no blank behind the dot.
            TokenKind.Word => !Abbreviations.Contains(before.Text) && (i + 1 >= text.Length || !IsLetter(text[i + 1])),
            _ => true,
        };
    }

    private bool IsNewSentence(string text, int i)
    {
        // Only behind a whole date: number, dot, number, dot, or year and dot.
        var count = tokens.Count;
        var dated = count >= 2 && (tokens[count - 2].Number >= 1000 || (count >= 4 && tokens[count - 3].Is(".") && tokens[count - 4].Kind == TokenKind.Number));
        if (!dated)
        {
            return false;
        }

        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        var start = i;
        while (i < text.Length && i - start < 12 && IsLetter(text[i]))
        {
            i++;
        }

        return i > start && char.IsUpper(text[start]) && Starters.Contains(Folding.Of(text.Substring(start, i - start)));
    }

    private static int EndOfRun(string text, int i, out bool address)
    {
        address = false;
        var start = i;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('<' or '>' or '"' or ',' or ';' or '(' or ')'))
        {
            address |= i > start && (text[i] == '@' || (text[i] == ':' && i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == '/'));
            i++;
        }

        return Math.Max(i, start + 1);
    }

    private static bool IsLetter(char character) => char.IsLetter(character) || character is >= '\u0300' and <= '\u036F';

    private static bool IsApostrophe(string text, int i) =>
        text[i] is '\'' or '\u2019' or '\u00B4' && i + 1 < text.Length && IsLetter(text[i + 1]);
}
