using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Grids;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>The solution's own views with the rows they show now.</summary>
internal static class ViewsSection
{
    private const int MostRows = 12;

    public static Section Of(Snapshot snapshot) =>
        new("views", snapshot.Language.Of("The manager’s views", "Die Ansichten der Führungskraft"), Body(snapshot.Views, snapshot.Language, snapshot.LinkTo));

    private static Markup Body(IReadOnlyList<Grid> views, Language language, Func<EntityReference, string?> linkTo)
    {
        var lead = language.Of(
            "These are the views the solution adds to the opportunity list. Those by deadline compare it with the clock, so they are right at every moment; the others say as of when. A deal without the date a view is sorted by comes first, as in Dynamics; a reason is written in the language of the deal’s owner.",
            "Diese Ansichten fügt die Lösung der Liste der Verkaufschancen hinzu. Die nach Fristen vergleichen diese mit der Uhr und stimmen deshalb zu jedem Zeitpunkt; die anderen sagen, von wann sie sind. Eine Verkaufschance ohne das Datum, nach dem eine Ansicht sortiert, steht wie in Dynamics zuerst; eine Begründung ist in der Sprache ihres Besitzers geschrieben.");
        return Markup.Of($"""
            <p class="lead">{lead}</p>
            <ul class="jump">
            {Markup.Join(views.Select(view => Markup.Of($"<li><a href=\"#{Anchor(view)}\">{view.Name} <b>{Words.Number(view.Rows.Count, language)}</b></a></li>")))}
            </ul>
            {Markup.Join(views.Select(view => Table(view, language, linkTo)))}
            """);
    }

    private static string Anchor(Grid view) => "view-" + view.View.Id.ToString("N", CultureInfo.InvariantCulture);

    private static Markup Table(Grid view, Language language, Func<EntityReference, string?> linkTo)
    {
        var about = view.Description.Length > 0 ? Markup.Of($"<p class=\"about\">{view.Description}</p>") : Markup.Empty;
        return Markup.Of($"""
            <div class="view">
            <h3 id="{Anchor(view)}">{view.Name} <span class="count">{Words.Number(view.Rows.Count, language)}</span></h3>
            {about}
            {GridMarkup.Of(language, linkTo, view, Anchor(view), MostRows)}
            </div>
            """);
    }
}
