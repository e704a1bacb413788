using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>The solution's forms with rows in them.</summary>
internal static class FormsSection
{
    public static Section? Of(Screen screen, Showcase showcase)
    {
        if (showcase.Exhibits.Count == 0)
        {
            return null;
        }

        var lead = screen.Language.Of(
            "The forms people work in, with rows of this data. What stands in a box can be typed in; the rest is written by the solution.",
            "Die Formulare, in denen gearbeitet wird, mit Zeilen aus diesen Daten. Was in einem Kasten steht, kann eingegeben werden; den Rest schreibt die Lösung.");
        return new Section("forms", screen.Language.Of("The forms", "Die Formulare"), Markup.Of($"""
            <p class="lead">{lead}</p>
            {Markup.Join(showcase.Exhibits.Select((exhibit, i) => Exhibit(screen, exhibit, i == 0)))}
            """));
    }

    private static Markup Exhibit(Screen screen, Exhibit exhibit, bool open) => Markup.Of($"""
        <details class="exhibit"{Markup.Raw(exhibit.HasAnchor ? $" id=\"{Showcase.AnchorOf(exhibit.Row!)}\"" : "")}{Markup.Raw(open ? " open" : "")}>
        <summary>{FormMarkup.TitleOf(screen, exhibit.Form, exhibit.Row)}</summary>
        {FormMarkup.Of(screen, exhibit.Form, exhibit.Row)}
        </details>
        """);
}
