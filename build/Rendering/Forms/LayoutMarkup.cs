using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Rendering.Charts;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Grids;
using GhostingGuard.Build.Rendering.Values;
using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Rendering.Forms;

/// <summary>Tabs, sections and cells of a form or a dashboard.</summary>
/// <param name="screen">Where it is shown.</param>
/// <param name="open">The row of the form; null on a dashboard.</param>
/// <param name="owner">The id of the title of the form or dashboard: lists of two forms may be called the same.</param>
internal sealed class LayoutMarkup(Screen screen, OpenRow? open, string owner)
{
    // What a list shows that does not say how many rows: what the form editor starts with.
    private const int FewRows = 4;

    public Markup Header(FormSection header) =>
        Markup.Of($"<div class=\"form-facts\">{Markup.Join(header.Cells.Select(cell => Content(cell)))}</div>");

    public Markup Tab(FormTab tab)
    {
        var widths = string.Join(' ', tab.Columns.Select(column => column.Width.ToString(CultureInfo.InvariantCulture) + "fr"));
        return Markup.Of($"""
            <div class="columns" style="--columns:{widths}">
            {Markup.Join(tab.Columns.Select(column => Markup.Of($"<div>{Markup.Join(column.Sections.Select(Section))}</div>")))}
            </div>
            """);
    }

    private Markup Section(FormSection section)
    {
        var heading = section.Labels is { } labels ? Markup.Of($"<h4>{screen.Language.Of(labels, "a section")}</h4>") : Markup.Empty;
        return Markup.Of($"""
            <div class="block">
            {heading}
            <div class="cells" style="--cells:{section.Columns}">
            {Markup.Join(section.Cells.Select(Placed))}
            </div>
            </div>
            """);
    }

    private Markup Placed(FormCell cell)
    {
        var place = string.Create(
            CultureInfo.InvariantCulture, $"grid-area:{cell.Row}/{cell.Column}/span {cell.RowSpan}/span {cell.ColumnSpan}");
        return Markup.Of($"<div class=\"cell\" style=\"{place}\">{Content(cell)}</div>");
    }

    private Markup Content(FormCell cell) => cell.Control switch
    {
        FormControl.Field field => Field(cell, field),
        FormControl.SubGrid list => List(cell, list),
        FormControl.Page page => PageMarkup.Of(screen, open?.Row, LabelOf(cell), page.Name),
        _ => TimelineMarkup.Of(screen, open?.Row, LabelOf(cell)),
    };

    private string LabelOf(FormCell cell) => screen.Language.Of(cell.Labels, "a cell");

    private Markup Field(FormCell cell, FormControl.Field field)
    {
        var value = open![field.Column];
        var text = field.IsTimeZone ? screen.Texts.OfTimeZone(value as int?) : screen.Texts.Of(field.Column, value, open.CurrencyOfRow);
        var name = cell.ShowsLabel ? Markup.Of($"<span class=\"name\">{LabelOf(cell)}</span>") : Markup.Of($"<span class=\"spoken\">{LabelOf(cell)}</span>");
        var shown = text.Length == 0
            ? Markup.Of($"<span class=\"none\">---</span>")
            : Pill.Of(text, ValueText.OptionOf(field.Column, value)?.Colour);
        return Markup.Of($"<div class=\"field\">{name}<span class=\"value {(field.IsLocked ? "locked" : "open")}\">{shown}</span></div>");
    }

    private Markup List(FormCell cell, FormControl.SubGrid list)
    {
        var label = LabelOf(cell);
        var view = screen.Components.View(list.View, $"the list \"{label}\"");
        var related = list.Related is { } relationship ? new RelatedRows(relationship.ReferencingColumn, open?.Row?.Id) : null;
        var title = screen.NextId("list");
        var chart = list.Chart is { } id
            ? ChartMarkup.Of(screen, screen.Components.Chart(id, $"the list \"{label}\""), view, related)
            : Markup.Empty;
        var rows = list.ShowsRows ? Rows(list, view, GridReader.Read(screen, view, related), $"{title} {owner}") : Markup.Empty;
        return Markup.Of($"""
            <div class="list">
            <h4 id="{title}">{label}</h4>
            {chart}
            {rows}
            </div>
            """);
    }

    /// <summary>An empty list says what would be in it; a view nobody can pick is described for those who build forms.</summary>
    private Markup Rows(FormControl.SubGrid list, View view, Grid grid, string title)
    {
        var about = grid.Rows.Count == 0 && view.IsPublic && view.Descriptions.In(screen.Language.Code) is { Length: > 0 } text
            ? Markup.Of($"<p class=\"about\">{text}</p>")
            : Markup.Empty;
        return Markup.Of($"{about}{GridMarkup.Of(screen.Language, screen.LinkTo, grid, title, list.MostRows > 0 ? list.MostRows : FewRows)}");
    }
}
