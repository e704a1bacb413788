using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Rendering.Dashboards;

/// <summary>A dashboard with what it shows now.</summary>
internal static class DashboardMarkup
{
    public static Markup Of(Screen screen, Dashboard dashboard)
    {
        var title = screen.NextId("dashboard");
        var layout = new LayoutMarkup(screen, null, title);
        var description = dashboard.Descriptions.In(screen.Language.Code) is { Length: > 0 } text ? Markup.Of($"<p class=\"about\">{text}</p>") : Markup.Empty;
        return Markup.Of($"""
            <article class="dashboard" aria-labelledby="{title}">
            <h3 id="{title}">{screen.Language.Of(dashboard.Names, dashboard.Title)}</h3>
            {description}
            {Markup.Join(dashboard.Tabs.Select(layout.Tab))}
            </article>
            """);
    }
}
