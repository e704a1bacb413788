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

    public static string Of(Snapshot snapshot)
    {
        IReadOnlyList<Section> sections =
        [
            RiskSection.Of(snapshot),
            ViewsSection.Of(snapshot),
            TimelineSection.Of(snapshot),
            ChannelSection.Of(snapshot),
            AgeSection.Of(snapshot),
            NotesSection.Of(),
        ];
        return Markup.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <title>{snapshot.Source.Name} · Ghosting Guard</title>
            <style>{PageStyle.With(snapshot.Risks)}</style>
            </head>
            <body>
            {Masthead.Of(snapshot)}
            <main>
            {Markup.Join(sections.Select(section => section.Render()))}
            </main>
            <footer>{snapshot.Source.Name} · as of {Moments.Moment(snapshot.Local(snapshot.AsOf))} ({snapshot.Source.Zone.Id}) · made by Ghosting Guard from the rows of the embedded Dataverse</footer>
            </body>
            </html>

            """).ToString().ReplaceLineEndings("\n");
    }
}
