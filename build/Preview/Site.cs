using System;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Preview;

/// <summary>Answers addresses with pages. It only reads, one page at a time: an organisation has no second hand.</summary>
internal sealed class Site(Organization organization, ReportPage page)
{
    private readonly object oneAtATime = new();

    /// <param name="path">The path of the address, such as /de/view/….</param>
    public Answer Answer(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var language = new[] { Language.English, Language.German }.FirstOrDefault(language => language.Tag == parts.FirstOrDefault());
        if (language is null)
        {
            return parts.Length == 0 ? Preview.Answer.Elsewhere(new Address(Language.English).Contents) : Missing(Language.English);
        }

        lock (oneAtATime)
        {
            var pages = new Pages(organization, page, language);
            return Of(pages, parts[1..]) ?? Missing(language);
        }
    }

    private static Answer? Of(Pages pages, string[] parts) => parts switch
    {
        [] => pages.Contents(),
        ["page"] => pages.Page(),
        ["view", var id] when Guid.TryParse(id, out var view) => pages.View(view, null),
        ["view", var id, var other] when Guid.TryParse(id, out var view) && Guid.TryParse(other, out var chart) => pages.View(view, chart),
        ["chart", var id] when Guid.TryParse(id, out var chart) => pages.Chart(chart),
        ["dashboard", var id] when Guid.TryParse(id, out var dashboard) => pages.Dashboard(dashboard),
        ["form", var id] when Guid.TryParse(id, out var form) => pages.Form(form, null),
        ["form", var id, var other] when Guid.TryParse(id, out var form) && Guid.TryParse(other, out var row) => pages.Form(form, row),
        _ => null,
    };

    private Answer Missing(Language language) => new Pages(organization, page, language).Missing();
}
