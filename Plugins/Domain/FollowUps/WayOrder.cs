using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>In which order the ways to a silent customer are tried, as an administrator writes it: words with commas between.</summary>
public static class WayOrder
{
    private static readonly char[] Breaks = [',', ';', '\r', '\n'];

    /// <summary>All ways, in the order of the product.</summary>
    public static IReadOnlyList<Way> BuiltIn { get; } =
        [Way.Phone, Way.Mail, Way.Message, Way.Letter, Way.OtherStakeholder, Way.InPerson, Way.Colleague];

    /// <summary>The ways a text names; one that it leaves out is never suggested.</summary>
    /// <param name="text">Words of either language; null or blank for the order of the product. Words that are not known, and ones that
    /// come again, are passed over.</param>
    /// <returns>At least one way.</returns>
    public static IReadOnlyList<Way> Read(string? text)
    {
        var named = Words(text).Select(Find).OfType<Way>().Distinct().ToList();
        return named.Count > 0 ? named : BuiltIn;
    }

    /// <summary>The first word of a text that names no way, or comes a second time; null when the text makes sense.</summary>
    public static string? WordOutOfPlace(string? text)
    {
        var seen = new HashSet<Way>();
        return Words(text).FirstOrDefault(word => Find(word) is not { } way || !seen.Add(way));
    }

    private static IEnumerable<string> Words(string? text) => (text ?? string.Empty)
        .Split(Breaks, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim())
        .Where(word => word.Length > 0);

    private static Way? Find(string word)
    {
        foreach (var way in BuiltIn)
        {
            if (FollowUpWords.All.Any(words => string.Equals(words.Name(way), word, StringComparison.OrdinalIgnoreCase)))
            {
                return way;
            }
        }

        return null;
    }
}
