using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GhostingGuard.Solution.Tests.Language;

/// <summary>What the page of the demonstration says of its own, as it stands in the code: two texts, one for each language.</summary>
internal static class PageTexts
{
    /// <summary>Where two texts may follow: the language is asked for one of them, or a list holds both.</summary>
    private static readonly string[] Openings = ["anguage.Of(", "        (\n", "new("];

    private static readonly string[] Folders = ["build/Report", "build/Rendering", "build/Preview"];

    public static IEnumerable<(string File, string Text)> Sources =>
        from file in ShippedSolution.SourceFiles(Folders)
        where file.EndsWith(".cs", StringComparison.Ordinal)
        select (file, File.ReadAllText(Path.Combine(ShippedSolution.Root, file)));

    public static IReadOnlyList<Phrase> All { get; } = [.. Sources.SelectMany(source => In(source.File, source.Text))];

    private static IEnumerable<Phrase> In(string file, string text)
    {
        foreach (var opening in Openings)
        {
            for (var call = text.IndexOf(opening, StringComparison.Ordinal); call >= 0; call = text.IndexOf(opening, call + 1, StringComparison.Ordinal))
            {
                var at = call + opening.Length;
                if (Literal(text, ref at) is { Length: > 0 } english && Comma(text, ref at) && Literal(text, ref at) is { Length: > 0 } german && IsProse(opening, english))
                {
                    yield return new Phrase($"{file}:{text[..call].Count(letter => letter == '\n') + 1}", english, german);
                }
            }
        }
    }

    /// <summary>An object may be made of two texts that are no words for people.</summary>
    private static bool IsProse(string opening, string text) => opening != "new(" || text.Contains(' ', StringComparison.Ordinal);

    private static bool Comma(string text, ref int at)
    {
        at = Behind(text, at, char.IsWhiteSpace);
        return text[at++] == ',';
    }

    /// <summary>The text between quotation marks; what is put into it stays as it is written. Null where something else stands.</summary>
    private static string? Literal(string text, ref int at)
    {
        at = Behind(text, at, char.IsWhiteSpace);
        var isInterpolated = text[at] == '$';
        at += isInterpolated ? 1 : 0;
        if (text[at] != '"')
        {
            return null;
        }

        var start = ++at;
        var depth = 0;
        for (; text[at] != '"' || depth > 0; at++)
        {
            at += text[at] == '\\' ? 1 : 0;
            depth += isInterpolated && text[at] == '{' ? 1 : isInterpolated && text[at] == '}' ? -1 : 0;
        }

        return text[start..at++];
    }

    private static int Behind(string text, int at, Func<char, bool> skipped)
    {
        while (skipped(text[at]))
        {
            at++;
        }

        return at;
    }
}
