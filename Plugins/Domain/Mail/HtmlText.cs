using System;
using System.Net;
using System.Text;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Takes the text out of HTML in one pass, up to where a mail quoted another one, and no further than needed.</summary>
internal sealed class HtmlText
{
    private const int LongestEntity = 10;
    private const int LongestTagRead = 400;
    private const int MostTagsRead = 1000;
    private const int ShortestDivider = 14;

    // What mail programs put in front of the mail they quote.
    private static readonly string[] Dividers =
    [
        "gmail_quote", "gmail_attr", "yahoo_quoted", "moz-cite-prefix", "divrplyfwdmsg", "appendonsend", "outlookmessageheader", "mail-editor-reference-message",
        "border-top:solid #e1e1e1", "border-top: solid #e1e1e1", "border-top:solid #b5c4df", "border-top: solid #b5c4df", "stopspelling",
        "protonmail_quote", "zmail_extra",
    ];

    private readonly string html;
    private readonly int longest;
    private readonly StringBuilder text = new();
    private readonly bool keepsLines;
    private int quotes;
    private int tagsRead;
    private bool noTagEnds;

    private HtmlText(string html, int longest)
    {
        this.html = html;
        this.longest = longest;
        // Text that only mentions tags does not begin with one.
        keepsLines = FirstOf(html) != '<';
    }

    public static bool Is(string body)
    {
        var open = body.IndexOf('<');
        for (var tries = 0; open >= 0 && open + 1 < body.Length && tries < 20; tries++)
        {
            var name = TagName(body, open + 1);
            if (name is "html" or "head" or "body" or "div" or "p" or "br" or "span" or "table" or "meta" or "font" or "style" or "!doctype" or "b" or "blockquote" or "!--")
            {
                return true;
            }

            open = body.IndexOf('<', open + 1);
        }

        return false;
    }

    /// <param name="html">Of any size, well formed or not.</param>
    /// <param name="longest">After so many characters reading stops.</param>
    public static string Of(string html, int longest)
    {
        var reader = new HtmlText(html, longest);
        reader.Read();
        return reader.text.ToString();
    }

    private void Read()
    {
        var i = 0;
        while (i >= 0 && i < html.Length && text.Length < longest)
        {
            i = html[i] switch
            {
                '<' => Tag(i),
                '&' => Entity(i),
                _ => Character(i),
            };
        }
    }

    private int Character(int i)
    {
        if (quotes > 0)
        {
            var tag = html.IndexOf('<', i + 1);
            return tag < 0 ? html.Length : tag;
        }

        var character = html[i];
        if (character == '\n' && keepsLines)
        {
            text.Append(character);
            return i + 1;
        }

        // A line break in HTML is a blank.
        var blank = char.IsWhiteSpace(character);
        if (!blank || (text.Length > 0 && !char.IsWhiteSpace(text[text.Length - 1])))
        {
            text.Append(blank ? ' ' : character);
        }

        return i + 1;
    }

    private int Entity(int i)
    {
        var end = html.IndexOf(';', i, Math.Min(LongestEntity, html.Length - i));
        if (end < 0)
        {
            return Character(i);
        }

        if (quotes == 0)
        {
            var decoded = WebUtility.HtmlDecode(html.Substring(i, end - i + 1));
            text.Append(decoded == "\u00A0" ? " " : decoded);
        }

        return end + 1;
    }

    /// <returns>Where to go on, or -1 at the end of the mail's own text.</returns>
    private int Tag(int i)
    {
        if (quotes > 0 && !MayBeQuote(i + 1))
        {
            return Character(i);
        }

        var name = TagName(html, i + 1);
        if (name.Length == 0)
        {
            return Character(i);
        }

        if (name == "!--")
        {
            return Behind("-->", i);
        }

        var end = noTagEnds ? -1 : html.IndexOf('>', i);
        if (end < 0)
        {
            noTagEnds = true;
            return Character(i);
        }

        if (name is "style" or "script" or "head" or "title")
        {
            return html[end - 1] == '/' ? end + 1 : Behind("</" + name, end);
        }

        if (IsDivider(name, i, end))
        {
            return -1;
        }

        Place(name);
        return end + 1;
    }

    /// <summary>Within a quoted mail only its end matters, or one more inside.</summary>
    private bool MayBeQuote(int i)
    {
        i = i < html.Length && html[i] == '/' ? i + 1 : i;
        return i < html.Length && html[i] is 'b' or 'B';
    }

    private bool IsDivider(string name, int i, int end)
    {
        if (quotes > 0 || end - i < ShortestDivider || ++tagsRead > MostTagsRead || name is not ("div" or "blockquote" or "hr" or "table"))
        {
            return false;
        }

        var tag = html.Substring(i, Math.Min(end - i, LongestTagRead)).ToLowerInvariant();
        return Array.Exists(Dividers, divider => tag.Contains(divider));
    }

    private void Place(string name)
    {
        switch (name)
        {
            case "blockquote":
                quotes++;
                text.Append('\n');
                break;
            case "/blockquote":
                quotes = Math.Max(0, quotes - 1);
                text.Append('\n');
                break;
            case "br" or "/div" or "div" or "tr" or "/tr" or "li" or "table" or "hr":
                text.Append('\n');
                break;
            case "p" or "/p" or "/h1" or "/h2" or "/h3" or "/ul" or "/table":
                text.Append("\n\n");
                break;
            case "td" or "/td":
                text.Append(' ');
                break;
            default:
                break;
        }
    }

    private int Behind(string mark, int from)
    {
        var found = html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : found + mark.Length + (mark[0] == '<' ? Math.Max(0, html.IndexOf('>', found) - found - mark.Length + 1) : 0);
    }

    private static char FirstOf(string body)
    {
        var i = 0;
        while (i < body.Length - 1 && char.IsWhiteSpace(body[i]))
        {
            i++;
        }

        return body.Length == 0 ? ' ' : body[i];
    }

    private static string TagName(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "!--", 0, 3) == 0)
        {
            return "!--";
        }

        var end = start;
        while (end < html.Length && end - start < 12 && (html[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '!' || (end == start && html[end] == '/')))
        {
            end++;
        }

        return end == start || html[start] is >= '0' and <= '9' ? "" : html.Substring(start, end - start).ToLowerInvariant();
    }
}
