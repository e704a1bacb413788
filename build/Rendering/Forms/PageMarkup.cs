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

        return row is null
            ? Markup.Empty
            : Markup.Of($"<div class=\"field\"><span class=\"spoken\">{title}</span><span class=\"value locked\">{Sentence(screen, row)}</span></div>");
    }

    private static string Sentence(Screen screen, EntityReference deal)
    {
        var answer = screen.Service.Execute(new OrganizationRequest("gg_ExplainOpportunity") { ["Target"] = deal });
        return answer.Results.TryGetValue("Explanation", out var said) && said is string sentence
            ? sentence
            : screen.Language.Of("Nothing is awaited here.", "Hier wird nichts erwartet.");
    }
}
