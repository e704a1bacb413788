using System;
using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Html;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Rendering.Grids;

/// <summary>A grid as a table of the page.</summary>
internal static class GridMarkup
{
    /// <param name="language">The language of the screen.</param>
    /// <param name="linkTo">The address at which a row can be opened, or null where it cannot.</param>
    /// <param name="grid">What was read.</param>
    /// <param name="title">The ids of the elements that name the table.</param>
    /// <param name="mostRows">How many rows are shown; the rest is counted.</param>
    public static Markup Of(Language language, Func<EntityReference, string?> linkTo, Grid grid, string title, int mostRows)
    {
        if (grid.Rows.Count == 0)
        {
            return Markup.Of($"<p class=\"empty\">{language.Of("No row belongs here at the moment.", "Zurzeit gehört keine Zeile hierher.")}</p>");
        }

        var more = grid.Rows.Count - mostRows;
        return Markup.Of($"""
            <div class="scroll" role="region" aria-labelledby="{title}" tabindex="0">
            <table aria-labelledby="{title}">
            <thead><tr>{Heads(grid)}</tr></thead>
            <tbody>
            {Markup.Join(grid.Rows.Take(mostRows).Select(row => Row(linkTo, grid, row)))}
            </tbody>
            </table>
            </div>
            {(more > 0 ? Markup.Of($"<p class=\"more\">{language.Of("and", "und")} {more.ToString("#,0", language.Numbers)} {language.Of("more", "weitere")}</p>") : Markup.Empty)}
            """);
    }

    // Sentences stand on a line of their own under their row; as a column they would push the others off the page.
    private static Markup Heads(Grid grid) => Markup.Join(
        grid.View.Columns.Zip(grid.Headings).Where(column => !column.First.IsProse).Select(column => Head(grid.View, column.First, column.Second)), "");

    private static Markup Head(View view, ViewColumn column, string heading)
    {
        var number = Markup.Raw(column.IsNumber ? " class=\"number\"" : "");
        return view.SortedBy is { } sort && sort.Column == column.Name
            ? Markup.Of($"<th scope=\"col\"{number} aria-sort=\"{(sort.Descending ? "descending" : "ascending")}\">{heading}<span class=\"sort\" aria-hidden=\"true\">{(sort.Descending ? "↓" : "↑")}</span></th>")
            : Markup.Of($"<th scope=\"col\"{number}>{heading}</th>");
    }

    private static Markup Row(Func<EntityReference, string?> linkTo, Grid grid, GridRow row)
    {
        var cells = grid.View.Columns.Zip(row.Cells, grid.Headings).ToList();
        var values = cells.Where(cell => !cell.First.IsProse).ToList();
        var sentences = cells.Where(cell => cell.First.IsProse && cell.Second.Text.Length > 0).ToList();
        var link = linkTo(row.Row);
        var written = Markup.Join(values.Select((cell, i) => Cell(cell.First, cell.Second, i == 0, link)), "");
        return sentences.Count == 0
            ? Markup.Of($"<tr>{written}</tr>")
            : Markup.Of($"<tr class=\"main\">{written}</tr>{Markup.Join(sentences.Select(cell => Detail(cell.Third, cell.Second.Text, values.Count)), "")}");
    }

    private static Markup Cell(ViewColumn column, GridCell cell, bool first, string? link) =>
        first ? Markup.Of($"<th scope=\"row\" class=\"text\">{Linked(cell, link)}</th>")
        : column.IsNumber ? Markup.Of($"<td class=\"number\">{cell.Text}</td>")
        : column.IsText ? Markup.Of($"<td class=\"text\">{Pill.Of(cell.Text, cell.Colour)}</td>")
        : Markup.Of($"<td>{cell.Text}</td>");

    private static Markup Linked(GridCell cell, string? link) => link is null
        ? Pill.Of(cell.Text, cell.Colour)
        : Markup.Of($"<a href=\"{link}\">{(cell.Text.Length > 0 ? cell.Text : "—")}</a>");

    private static Markup Detail(string heading, string text, int width) => Markup.Of(
        $"<tr class=\"detail\"><td colspan=\"{width}\"><p><span class=\"spoken\">{heading}: </span>{text}</p></td></tr>");
}
