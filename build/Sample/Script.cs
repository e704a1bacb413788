using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GhostingGuard.Build.Sample;

/// <summary>Reads the scripts of the stories.</summary>
/// <remarks>
/// One step per line: working days after the line before, time of day, word of <see cref="Vocabulary"/>, optionally a
/// subject, then <c>by=colleague|queue|stakeholder</c>, <c>booked=N</c> and <c>due=N</c> (working days ahead), <c>kind=WORD</c> of what
/// is agreed, and <c>unfiled</c>.
/// </remarks>
internal static class Script
{
    /// <exception cref="FormatException">A line cannot be read; the message quotes it.</exception>
    public static IReadOnlyList<Step> Read(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadLine)];

    private static Step ReadLine(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3
            || !int.TryParse(words[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days)
            || !TimeSpan.TryParseExact(words[1], "hh\\:mm", CultureInfo.InvariantCulture, out var time)
            || !Vocabulary.TryFind(words[2], out var meaning))
        {
            throw new FormatException($"A step reads '+days hh:mm word …', not '{line}'.");
        }

        var step = new Step
        {
            DaysLater = days,
            Time = time,
            Deed = meaning.Deed,
            Incoming = meaning.Incoming,
            Choice = meaning.Choice,
        };
        return words.Skip(3).Aggregate(step, (sofar, word) => WithDetail(sofar, word, line));
    }

    private static Step WithDetail(Step step, string word, string line) => word switch
    {
        "by=colleague" => step with { Actor = Actor.Colleague },
        "by=queue" => step with { Actor = Actor.Queue },
        "by=stakeholder" => step with { Actor = Actor.Stakeholder },
        "unfiled" => step with { Filed = false },
        _ when word.StartsWith("booked=", StringComparison.Ordinal) =>
            step with { Booked = int.Parse(word["booked=".Length..], CultureInfo.InvariantCulture) },
        _ when word.StartsWith("due=", StringComparison.Ordinal) =>
            step with { Booked = int.Parse(word["due=".Length..], CultureInfo.InvariantCulture) },
        _ when word.StartsWith("kind=", StringComparison.Ordinal) && Vocabulary.TryFindKind(word["kind=".Length..], out var kind) =>
            step with { Kind = kind },
        _ when Subjects.Knows(word) => step with { Subject = word },
        _ => throw new FormatException($"'{word}' is no detail of a step: '{line}'."),
    };
}
