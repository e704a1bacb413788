using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>The solution's own views with the rows they show now.</summary>
internal static class ViewsSection
{
    private const int MostRows = 12;

    public static Section Of(Snapshot snapshot) => new("views", "The manager’s views", Body(snapshot.Views));

    private static Markup Body(IReadOnlyList<ViewTable> views) => Markup.Of($"""
        <p class="lead">These are the views the solution adds to the opportunity list. They compare deadlines with the clock, so they are right at every moment. A deal without the date a view is sorted by comes first, as in Dynamics; a reason is written in the language of the deal’s owner.</p>
        <ul class="jump">
        {Markup.Join(views.Select(view => Markup.Of($"<li><a href=\"#{Anchor(view)}\">{view.Name} <b>{Words.Number(view.Rows.Count)}</b></a></li>")))}
        </ul>
        {Markup.Join(views.Select(Table))}
        """);

    private static string Anchor(ViewTable view) =>
        "view-" + string.Concat(view.Name.ToLower(CultureInfo.InvariantCulture).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));

    private static Markup Table(ViewTable view)
    {
        var heading = Markup.Of($"<h3 id=\"{Anchor(view)}\">{view.Name} <small lang=\"de\">{view.GermanName}</small> <span class=\"count\">{Words.Number(view.Rows.Count)}</span></h3>");
        if (view.Rows.Count == 0)
        {
            return Markup.Of($"<div class=\"view\">{heading}<p class=\"empty\">No deal belongs here at the moment.</p></div>");
        }

        var more = view.Rows.Count - MostRows;
        return Markup.Of($"""
            <div class="view">
            {heading}
            <div class="scroll" role="region" aria-label="{view.Name}" tabindex="0">
            <table>
            <caption class="spoken">{view.Name}, {Words.Deals(view.Rows.Count)}</caption>
            <thead><tr>{Heads(view)}</tr></thead>
            <tbody>
            {Markup.Join(view.Rows.Take(MostRows).Select(row => Row(view, row)))}
            </tbody>
            </table>
            </div>
            {(more > 0 ? Markup.Of($"<p class=\"more\">and {Words.Number(more)} more</p>") : Markup.Empty)}
            </div>
            """);
    }

    // Sentences stand on a line of their own under their row; as a column they would push the others off the page.
    private static Markup Heads(ViewTable view) => Markup.Join(
        view.Columns.Where(column => !column.IsProse).Select(column => column.IsNumber
            ? Markup.Of($"<th scope=\"col\" class=\"number\">{column.Label}</th>")
            : Markup.Of($"<th scope=\"col\">{column.Label}</th>")),
        "");

    private static Markup Row(ViewTable view, IReadOnlyList<string> cells)
    {
        var columns = view.Columns.Zip(cells).ToList();
        var values = columns.Where(pair => !pair.First.IsProse).ToList();
        var sentences = columns.Where(pair => pair.First.IsProse && pair.Second.Length > 0).ToList();
        var row = Markup.Join(values.Select((pair, i) => Cell(pair.First, pair.Second, first: i == 0)), "");
        return sentences.Count == 0
            ? Markup.Of($"<tr>{row}</tr>")
            : Markup.Of($"<tr class=\"main\">{row}</tr>{Markup.Join(sentences.Select(pair => Detail(pair.First, pair.Second, values.Count)), "")}");
    }

    private static Markup Cell(ViewColumn column, string text, bool first) =>
        first ? Markup.Of($"<th scope=\"row\" class=\"text\">{text}</th>")
        : column.IsNumber ? Markup.Of($"<td class=\"number\">{text}</td>")
        : column.IsText ? Markup.Of($"<td class=\"text\">{text}</td>")
        : Markup.Of($"<td>{text}</td>");

    private static Markup Detail(ViewColumn column, string text, int width) => Markup.Of(
        $"<tr class=\"detail\"><td colspan=\"{width}\"><p><span class=\"spoken\">{column.Label}: </span>{text}</p></td></tr>");
}
