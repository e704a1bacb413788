using GhostingGuard.Build.Report.Html;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Rendering.Forms;

/// <summary>What a page of the solution shows on a form. Its script does not run here; what it asks the server for is asked.</summary>
internal static class PageMarkup
{
    private const string Today = "gg_/pages/today.html";

    /// <param name="screen">Where it is shown.</param>
    /// <param name="row">The row of the form; null when it is not saved yet.</param>
    /// <param name="title">What the form calls it.</param>
    /// <param name="page">The web resource.</param>
    /// <exception cref="RenderingException">The page is not known here.</exception>
    public static Markup Of(Screen screen, EntityReference? row, string title, string page)
    {
        if (page != Today)
        {
            throw new RenderingException($"the cell \"{title}\"", $"its page {page} cannot be shown");
        }

        return row is null ? Markup.Empty : Panel(screen, row, title);
    }

    private static Markup Panel(Screen screen, EntityReference deal, string title)
    {
        var answer = screen.AsReader.Execute(new OrganizationRequest("gg_ExplainOpportunity") { ["Target"] = deal }).Results;
        var sentence = Said(answer, "Explanation") ?? screen.Language.Of("Nothing is awaited here.", "Hier wird nichts erwartet.");
        return Markup.Of($"""
            <div class="field"><span class="spoken">{title}</span><span class="value locked">{sentence}</span></div>
            {(answer.ContainsKey("Risk") ? Facts(screen.Language, answer) : Markup.Empty)}
            """);
    }

    private static Markup Facts(Language language, ParameterCollection answer)
    {
        var chance = Said(answer, "ChanceInBrief") is { } brief ? $"{brief} ({Said(answer, "ChanceSource")})" : null;
        return Markup.Of($"""
            {Fact(language.Of("Touches since the silence began", "Kontakte seit Beginn der Stille"), Said(answer, "TouchesByChannel"))}
            {Fact(language.Of("Not tried yet", "Noch nicht versucht"), Said(answer, "ChannelsNotTried"))}
            {(answer["ChanceIsHidden"] is true ? Markup.Empty : Fact(language.Of("Chance of an answer", "Aussicht auf eine Antwort"), chance))}
            """);
    }

    private static Markup Fact(string name, string? value) =>
        Markup.Of($"<div class=\"field\"><span class=\"name\">{name}</span><span class=\"value locked\">{(value is null ? Markup.Of($"<span class=\"none\">---</span>") : Markup.Of($"{value}"))}</span></div>");

    private static string? Said(ParameterCollection answer, string property) => answer.TryGetValue(property, out var said) ? said as string : null;
}
