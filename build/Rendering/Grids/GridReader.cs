using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Values;
using GhostingGuard.Build.Report.Reading;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Rendering.Grids;

/// <summary>Runs views.</summary>
internal static class GridReader
{
    private const string Currency = "transactioncurrencyid";

    /// <param name="screen">Where it is shown.</param>
    /// <param name="view">The view.</param>
    /// <param name="related">Limits the rows to those that belong to a form; null for no limit.</param>
    public static Grid Read(Screen screen, View view, RelatedRows? related = null) => new(
        view,
        screen.Language.Of(view.Names, view.Title),
        screen.Language.Other.Of(view.Names, view.Title),
        view.Descriptions.In(screen.Language.Code) ?? "",
        [.. view.Columns.Select(column => Heading(screen, column))],
        [.. Rows.Of(screen.Service, Query(view, related)).Select(row => RowOf(screen, view, row))]);

    private static string Heading(Screen screen, ViewColumn column)
    {
        var label = screen.Language.Of(column.Column.Labels, $"column {column.Column.Name} of {column.Owner.Name}");
        return column.IsLinked ? $"{label} ({screen.Language.Of(column.Owner.Labels, $"table {column.Owner.Name}")})" : label;
    }

    private static string Query(View view, RelatedRows? related)
    {
        var fetch = new XElement(view.Fetch);
        var entity = fetch.Element("entity")!;
        if (view.Table.TryGetColumn(Currency, out _) && !entity.Elements("attribute").Any(attribute => (string?)attribute.Attribute("name") == Currency))
        {
            entity.AddFirst(new XElement("attribute", new XAttribute("name", Currency)));
        }

        related?.Limit(entity);
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    private static GridRow RowOf(Screen screen, View view, Entity row)
    {
        var currency = row.GetAttributeValue<EntityReference?>(Currency);
        return new GridRow(row.ToEntityReference(), [.. view.Columns.Select(column => Cell(column))]);

        GridCell Cell(ViewColumn column)
        {
            var value = row.Contains(column.Name) ? row[column.Name] : null;
            value = value is AliasedValue aliased ? aliased.Value : value;
            return new GridCell(screen.Texts.Of(column.Column, value, currency), ValueText.OptionOf(column.Column, value)?.Colour);
        }
    }
}
