using System.Linq;

namespace GhostingGuard.Build;

/// <summary>A value from outside, made fit to stand in a sentence: on one line, in quotes, not longer than a line.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Of(string value)
    {
        var shown = value.Length > Longest ? value[..Longest] + "…" : value;
        return $"\"{new string([.. shown.Select(character => char.IsControl(character) ? '\uFFFD' : character)])}\"";
    }
}
