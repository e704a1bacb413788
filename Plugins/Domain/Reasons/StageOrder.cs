using System.Globalization;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>Which of two sales stages comes first, as far as the stages tell.</summary>
public static class StageOrder
{
    /// <summary>Whether a deal went back. Stages by name tell it only if both begin with their number, as in 2-Develop.</summary>
    /// <param name="before">The stage it was in; null for none.</param>
    /// <param name="after">The stage it is in now; null for none.</param>
    public static bool IsBack(string? before, string? after) =>
        NumberOf(before) is { } from && NumberOf(after) is { } to && to < from;

    /// <summary>Whether a deal went back. Stages of a choice stand in the order of their numbers.</summary>
    /// <param name="before">The stage it was in; null for none.</param>
    /// <param name="after">The stage it is in now; null for none.</param>
    public static bool IsBack(int? before, int? after) => after < before;

    private static int? NumberOf(string? stage)
    {
        var digits = string.Concat((stage ?? string.Empty).Trim().TakeWhile(character => character is >= '0' and <= '9'));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
