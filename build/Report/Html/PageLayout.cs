using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.Build.Report.Sections;

namespace GhostingGuard.Build.Report.Html;

/// <summary>Puts a snapshot on a page.</summary>
internal static class PageLayout
{
    // Nothing but the page itself may be loaded: it is read from a folder, mailed around, and may hold customers' names.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <param name="snapshot">What was read.</param>
    /// <param name="other">The address of the page in the other language.</param>
    /// <param name="dashboard">The dashboards; null when there is none.</param>
    /// <param name="customers">What was agreed with customers and is remembered of them; null when there is nothing.</param>
    /// <param name="forms">The forms; null when there is none.</param>
    public static string Of(Snapshot snapshot, string other, Section? dashboard = null, Section? customers = null, Section? forms = null)
    {
        List<Section> sections =
        [
            .. new[]
            {
                dashboard,
                RiskSection.Of(snapshot),
                ViewsSection.Of(snapshot),
                customers,
                forms,
                TimelineSection.Of(snapshot),
                ChannelSection.Of(snapshot),
                AgeSection.Of(snapshot),
                NotesSection.Of(snapshot.Language),
            }.OfType<Section>(),
        ];
        return Of(snapshot, other, sections);
    }

    private static string Of(Snapshot snapshot, string other, List<Section> sections)
    {
        var language = snapshot.Language;
        var name = snapshot.Source.NameIn(language);
        var made = language.Of(
            "made by Ghosting Guard from the rows of the embedded Dataverse",
            "erstellt von Ghosting Guard aus den Zeilen des eingebetteten Dataverse");
        return Markup.Of($"""
            <!doctype html>
            <html lang="{language.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <title>{name} · Ghosting Guard</title>
            <style>{PageStyle.With(snapshot.Risks)}</style>
            </head>
            <body>
            {Masthead.Of(snapshot, sections, other)}
            <main>
            {Markup.Join(sections.Select(section => section.Render()))}
            </main>
            <footer>{name} · {language.Of("as of", "Stand")} {Moments.Moment(snapshot.Local(snapshot.AsOf), language)} ({snapshot.Source.Zone.Id}) · {made}</footer>
            </body>
            </html>

            """).ToString().ReplaceLineEndings("\n");
    }
}
