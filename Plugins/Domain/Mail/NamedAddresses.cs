using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>The mail addresses a report names, by what it says of them.</summary>
/// <remarks>The text is cut into words once; up to two words in front of an address tell what it is. What only looks like an address
/// because it names a mail, and the address of whoever sent the mail, are none of them.</remarks>
internal sealed class NamedAddresses
{
    /// <summary>The most characters an address can have (RFC 5321, 4.5.3.1: 64 in front of the at sign, 255 behind it).</summary>
    private const int Longest = 320;

    private static readonly HashSet<string> SaysWhoWrote = new(StringComparer.OrdinalIgnoreCase)
    {
        "message-id", "content-id", "references", "in-reply-to", "return-path", "reply-to", "envelope-from", "mail-from", "from", "von", "sender", "absender", "x-sender", "x-postfix-sender",
    };

    private static readonly HashSet<string> SaysWhomToAsk = new(StringComparer.OrdinalIgnoreCase) { "contact", "sich" };

    // Postfix writes "expanded from" in front of the address that we wrote to.
    private const string Expanded = "expanded";

    private string last = "";
    private string secondLast = "";
    private bool isBehindAddress;

    private NamedAddresses()
    {
    }

    /// <summary>Fields of RFC 3464: the address as the sender of the mail wrote it.</summary>
    public HashSet<string> Original { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields of RFC 3464: the address where the mail got stuck.</summary>
    public HashSet<string> Final { get; } = new(StringComparer.Ordinal);

    /// <summary>Named anywhere else, in small letters like all of them.</summary>
    public HashSet<string> Others { get; } = new(StringComparer.Ordinal);

    public static NamedAddresses In(string? text)
    {
        var named = new NamedAddresses();
        var start = 0;
        for (var i = 0; text is not null && i <= text.Length; i++)
        {
            if (i == text.Length || IsBetweenWords(text[i]))
            {
                named.Take(text.Substring(start, i - start));
                start = i + 1;
            }
        }

        return named;
    }

    private static bool IsBetweenWords(char character) =>
        char.IsWhiteSpace(character) || character is ',' or ';' or ':' or '<' or '>' or '(' or ')' or '[' or ']' or '"' or '„' or '“' or '”' or '«' or '»';

    private void Take(string word)
    {
        word = word.Trim('\'', '‘', '’', '‚', '`', '.', '*', '!', '?');
        if (word.Length == 0)
        {
            return;
        }

        if (IsAddress(word))
        {
            Sort(word.ToLowerInvariant());
            isBehindAddress = true;
            return;
        }

        secondLast = isBehindAddress ? "" : last;
        last = word;
        isBehindAddress = false;
    }

    private void Sort(string address)
    {
        if (Follows("original-recipient"))
        {
            Original.Add(address);
        }
        else if (Follows("final-recipient"))
        {
            Final.Add(address);
        }
        else if (Follows(Expanded) || !(Follows(SaysWhoWrote) || Follows(SaysWhomToAsk)))
        {
            Others.Add(address);
        }
    }

    private bool Follows(string word) =>
        string.Equals(last, word, StringComparison.OrdinalIgnoreCase) || string.Equals(secondLast, word, StringComparison.OrdinalIgnoreCase);

    private bool Follows(HashSet<string> words) => words.Contains(last) || words.Contains(secondLast);

    private static bool IsAddress(string word)
    {
        var at = word.IndexOf('@');
        if (word.Length > Longest || at <= 0)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i != at && !char.IsLetterOrDigit(word[i]) && !(i < at ? ".'+-_=&~#" : ".-").Contains(word[i].ToString()))
            {
                return false;
            }
        }

        var dot = word.LastIndexOf('.');
        return dot > at + 1 && dot < word.Length - 1;
    }
}
