using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Preview;

/// <summary>What stands around every page of the preview.</summary>
internal sealed class Shell(Organization organization, Screen screen, ReportSource source)
{
    /// <summary>The id of the heading.</summary>
    public const string Title = "title";

    /// <param name="path">Where the page is found behind its language.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="body">What stands under it.</param>
    public string Of(string path, string title, Markup body)
    {
        var language = screen.Language;
        return Markup.Of($"""
            <!doctype html>
            <html lang="{language.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} · Ghosting Guard</title>
            <style>{PageStyle.With(SnapshotReader.Risks(organization))}</style>
            </head>
            <body>
            <header class="masthead">
            <div class="top"><p class="brand">Ghosting Guard</p><p><a href="/{language.Other.Tag}/{path}" lang="{language.Other.Tag}" hreflang="{language.Other.Tag}">{language.Other.Name}</a></p></div>
            <nav aria-label="Ghosting Guard"><ul class="jump"><li><a href="/{language.Tag}/">{language.Of("Contents", "Verzeichnis")}</a></li><li><a href="/{language.Tag}/page">{language.Of("The page with pictures", "Die Seite mit Bildern")}</a></li></ul></nav>
            <h1 id="{Title}">{title}</h1>
            <p class="asof">{source.NameIn(language)}, {language.Of("as of", "Stand")} {Moments.Moment(screen.Now, language)} ({screen.Zone.Id})</p>
            </header>
            <main>
            {body}
            </main>
            <footer>{source.OriginIn(language)}</footer>
            </body>
            </html>

            """).ToString();
    }
}
