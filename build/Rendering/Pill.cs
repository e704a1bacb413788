using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Rendering;

/// <summary>A value of a choice: a dot in the colour the solution gives it and its word, which says the same without the colour.</summary>
internal static class Pill
{
    /// <param name="text">The word.</param>
    /// <param name="colour">As #rrggbb; null for a choice without colours, whose values are plain words.</param>
    public static Markup Of(string text, string? colour) => colour is null || text.Length == 0
        ? Markup.Of($"{text}")
        : Markup.Of($"<span class=\"pill\" style=\"--dot:{colour}\">{text}</span>");
}
