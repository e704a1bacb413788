using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>Reads tabs, sections and cells. What is hidden is left out, as nobody sees it before a script says so.</summary>
/// <param name="schema">All tables.</param>
/// <param name="table">The table of the form; null on a dashboard.</param>
/// <param name="component">Names the form in a refusal.</param>
internal sealed class LayoutReader(Schema schema, Table? table, string component)
{
    private static readonly HashSet<string> TabChildren = ["labels", "columns", "events", "tabheader", "tabfooter"];
    private static readonly HashSet<string> SectionChildren = ["labels", "rows", "events"];
    private static readonly HashSet<string> CellChildren = ["labels", "control", "events"];

    private readonly ControlReader controls = new(schema, table, component);

    public IReadOnlyList<FormTab> Tabs(XElement form) =>
        [.. form.Elements("tabs").Elements("tab").Where(IsVisible).Select(Tab)];

    /// <summary>The header of a form, which is one section.</summary>
    public FormSection Header(XElement header) => new(null, ColumnCount(header), Cells(header.Elements("rows"), ColumnCount(header)));

    private static bool IsVisible(XElement part) => part.Flag("visible", missing: true);

    private FormTab Tab(XElement tab)
    {
        tab.OnlyHolds(TabChildren, component);
        return new FormTab(tab.LabelsIn("labels"), [.. tab.Elements("columns").Elements("column").Select(Column)]);
    }

    private FormColumn Column(XElement column) => new(
        Percent((string?)column.Attribute("width") ?? "100%"),
        [.. column.Elements("sections").Elements("section").Where(IsVisible).Select(Section)]);

    private int Percent(string width) =>
        int.TryParse(width.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100
            ? percent
            : throw new RenderingException(component, $"a column is {width} wide, which is no share of the form");

    private FormSection Section(XElement section)
    {
        section.OnlyHolds(SectionChildren, component);
        var columns = ColumnCount(section);
        return new FormSection(
            section.Flag("showlabel", missing: true) ? section.LabelsIn("labels") : null,
            columns,
            Cells(section.Elements("rows"), columns));
    }

    // "2" and "11" both mean two columns; exports write either.
    private static int ColumnCount(XElement section) =>
        (string?)section.Attribute("columns") is { Length: > 1 } ones && ones.All(digit => digit == '1')
            ? ones.Length
            : Math.Max(section.Number("columns", missing: 1), 1);

    private List<FormCell> Cells(IEnumerable<XElement> rows, int columns)
    {
        var places = new CellPlaces(columns, component);
        var cells = new List<FormCell>();
        foreach (var row in rows.Elements("row"))
        {
            places.NextRow();
            foreach (var cell in row.Elements("cell"))
            {
                cell.OnlyHolds(CellChildren, component);
                var (rowSpan, columnSpan) = (cell.Number("rowspan", 1), cell.Number("colspan", 1));
                var (atRow, atColumn) = places.Take(rowSpan, columnSpan);
                if (IsVisible(cell) && cell.Element("control") is { } control)
                {
                    cells.Add(new FormCell(
                        cell.LabelsIn("labels"), cell.Flag("showlabel", missing: true), atRow, atColumn, rowSpan, columnSpan, controls.Read(control)));
                }
            }
        }

        places.CheckComplete();
        return cells;
    }
}
