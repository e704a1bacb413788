using System;
using System.Text;
using System.Text.RegularExpressions;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>The patterns of like: % any text, _ one character, [a-c] one of these, [^a-c] none of these.</summary>
/// <remarks>learn.microsoft.com/power-apps/developer/data-platform/wildcard-characters</remarks>
internal static class LikePattern
{
    public static Predicate<string> Of(string pattern)
    {
        var expression = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            var character = pattern[i];
            var end = character == '[' ? pattern.IndexOf(']', i + 1) : -1;
            if (end > i + 1)
            {
                expression.Append(pattern, i, end - i + 1);
                i = end;
            }
            else
            {
                expression.Append(character switch { '%' => ".*", '_' => ".", _ => Regex.Escape(character.ToString()) });
            }
        }

        // A like without backtracking cannot be made slow by its pattern.
        var regex = new Regex(
            expression.Append('$').ToString(),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking);
        return regex.IsMatch;
    }
}
