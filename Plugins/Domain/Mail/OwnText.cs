using System;
using System.Collections.Generic;
using System.Text;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>The part of a mail its sender wrote: no quoted mail, no signature.</summary>
internal static class OwnText
{
    // An absence note is far shorter; whoever writes more than this has said more than that he is away.
    private const int Longest = 4000;
    private const int LongestAttribution = 300;
    private const int LongestSignOff = 60;

    private static readonly PhraseBook SignOffs = new(
        "mit freundlichen grüßen; mit freundlichem gruß; mit besten grüßen; mit bestem gruß; mit herzlichen grüßen; freundliche grüße; beste grüße; viele grüße; "
        + "herzliche grüße; liebe grüße; schöne grüße; freundlichen gruß; mfg; best regards; kind regards; warm regards; regards; yours sincerely; sincerely; best wishes; "
        + "many thanks and regards; cordialement; bien cordialement; met vriendelijke groet; cordiali saluti; saludos cordiales; atenciosamente; med vänliga hälsningar; med venlig hilsen");

    private static readonly HashSet<string> HeaderNames = new(StringComparer.Ordinal)
    {
        "from", "von", "de", "da", "van", "fran", "fra", "sent", "gesendet", "date", "datum", "envoye", "enviado", "inviato", "verzonden", "to", "an", "a", "aan", "till", "til",
        "subject", "betreff", "objet", "oggetto", "asunto", "assunto", "onderwerp", "amne", "emne", "cc",
    };

    private static readonly string[] Origins =
        ["original", "urspruengl", "forward", "weitergeleitet", "d'origine", "oorspronkelijk", "originale", "transfere", "doorgestuurd"];

    private static readonly string[] Wrote =
        ["wrote", "schrieb", "geschrieben", "a ecrit", "escribio", "ha scritto", "schreef", "escreveu", "skrev", "napisal", "kirjoitti"];

    public static string Of(string body)
    {
        var lines = Lines(HtmlText.Is(body) ? HtmlText.Of(body, Longest + (Longest / 2)) : body);
        var own = new StringBuilder();
        for (var i = 0; i < lines.Count && own.Length < Longest; i++)
        {
            var line = lines[i];
            if (line.Length > 0 && line[0] == '>')
            {
                continue;
            }

            if (IsSignature(line) || BeginsQuote(lines, i))
            {
                break;
            }

            if (IsAttribution(lines, i, out var last))
            {
                if (IsQuoted(lines, last + 1))
                {
                    i = last;
                    continue;
                }

                break;
            }

            own.Append(line).Append('\n');
            if (own.Length > line.Length + 1 && IsSignOff(line))
            {
                break;
            }
        }

        return (own.Length > Longest ? own.ToString(0, Longest) : own.ToString()).Trim();
    }

    /// <summary>The lines that can matter, each without the blanks around it.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var kept = 0;
        for (var start = 0; start < text.Length && kept < Longest * 2 && lines.Count < Longest;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, Math.Min(end - start, Longest)).Trim();
            lines.Add(line);
            kept += line.Length > 0 && line[0] == '>' ? 0 : line.Length;
            start = end + 1;
        }

        return lines;
    }

    private static bool IsSignature(string line) => line is "--" or "---" or "__";

    private static bool IsSignOff(string line) =>
        line.Length is > 2 and <= LongestSignOff && SignOffs.EndAt(Words.Of(line), 0) >= 0;

    /// <summary>A divider line, or the header block that Outlook writes above a quoted mail.</summary>
    private static bool BeginsQuote(List<string> lines, int i)
    {
        var line = lines[i];
        if (line.StartsWith("---", StringComparison.Ordinal) && line.Length < 100)
        {
            var folded = Folding.Of(line);
            return Array.Exists(Origins, origin => folded.Contains(origin));
        }

        if (!IsHeaderLine(line))
        {
            return false;
        }

        var found = 1;
        for (var next = i + 1; next < lines.Count && next <= i + 4; next++)
        {
            found += IsHeaderLine(lines[next]) ? 1 : 0;
        }

        return found >= 3;
    }

    private static bool IsHeaderLine(string line)
    {
        var colon = line.IndexOf(':');
        return colon is > 0 and < 14 && HeaderNames.Contains(Folding.Of(line.Substring(0, colon)).Trim(' ', '*'));
    }

    /// <summary>"On Monday, Ada wrote:", on one line or broken over two or three.</summary>
    private static bool IsAttribution(List<string> lines, int i, out int last)
    {
        var length = 0;
        for (last = i; last < lines.Count && last <= i + 2; last++)
        {
            var line = lines[last];
            length += line.Length;
            if (length > LongestAttribution || line.Length == 0)
            {
                return false;
            }

            if (line[line.Length - 1] == ':')
            {
                return MentionsWriting(string.Join(" ", lines.GetRange(i, last - i + 1)));
            }
        }

        return false;
    }

    private static bool MentionsWriting(string text)
    {
        var folded = Folding.Of(text);
        // A day or an address stands in front of it, else it is a sentence such as "Ada wrote:".
        return folded.IndexOfAny(['@', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) >= 0
            && Array.Exists(Wrote, word => folded.Contains(word));
    }

    private static bool IsQuoted(List<string> lines, int i)
    {
        while (i < lines.Count && lines[i].Length == 0)
        {
            i++;
        }

        return i < lines.Count && lines[i][0] == '>';
    }
}
