using System.Linq;
using System.Text.RegularExpressions;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>Fills the placeholders of a play. A text never keeps one: what cannot be filled goes, with the words that need it.</summary>
/// <remarks>A placeholder is a name in braces, as in {contact}. Words in square brackets around one are left out when nothing is recorded
/// for it; without brackets the whole sentence is.</remarks>
public static class PlayText
{
    private static readonly Regex Placeholder = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Optional = new(@"\[([^\[\]]*\{[^\[\]]*)\]", RegexOptions.CultureInvariant);
    private static readonly Regex Sentence = new(@"[^.!?\r\n]+[.!?]*[\t ]*|[\r\n.!?]+", RegexOptions.CultureInvariant);
    private static readonly Regex Blanks = new("[\t ]{2,}", RegexOptions.CultureInvariant);

    /// <param name="text">The text of a play.</param>
    /// <param name="values">What its placeholders stand for.</param>
    /// <returns>Empty when no sentence could be kept.</returns>
    public static string Fill(string text, PlayValues values)
    {
        var without = Optional.Replace(text, optional => CanFill(optional.Groups[1].Value, values) ? optional.Groups[1].Value : string.Empty);
        var kept = string.Concat(Sentence.Matches(without).Cast<Match>().Select(sentence => sentence.Value).Where(sentence => CanFill(sentence, values)));
        var filled = Placeholder.Replace(kept, placeholder => values.Of(placeholder.Groups[1].Value) ?? string.Empty);

        // A brace without a partner is a slip of whoever wrote the text, and no customer should see it.
        return Blanks.Replace(filled.Replace("{", string.Empty).Replace("}", string.Empty), " ").Trim();
    }

    /// <summary>The first placeholder in a text that is not known, as it was written; null when all are.</summary>
    public static string? UnknownPlaceholder(string? text) => Placeholder.Matches(text ?? string.Empty).Cast<Match>()
        .Select(placeholder => placeholder.Groups[1].Value)
        .FirstOrDefault(name => !PlayValues.Names.Contains(name.Trim().ToLowerInvariant()));

    private static bool CanFill(string part, PlayValues values) =>
        Placeholder.Matches(part).Cast<Match>().All(placeholder => values.Of(placeholder.Groups[1].Value) is not null);
}
