using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads the views of a table.</summary>
internal sealed class ViewReader(Schema schema)
{
    public IEnumerable<View> Read(XElement entity, string table) =>
        entity.Elements("SavedQueries").Elements("savedqueries").Elements().Select(view => ReadView(view, schema[table]));

    private View ReadView(XElement element, Table table)
    {
        element.OnlyHolds(
            "IsCustomizable", "CanBeDeleted", "isquickfindquery", "isprivate", "isdefault", "savedqueryid", "layoutxml", "querytype",
            "fetchxml", "IntroducedVersion", "LocalizedNames", "Descriptions", "columnsetxml");
        var fetch = element.Child("fetchxml").Child("fetch");
        var queried = fetch.Child("entity").Attribute("name", required: true);
        if (queried != table.Name)
        {
            throw element.Refuse($"it queries '{queried}'");
        }

        var aliases = fetch.Descendants("link-entity")
            .Where(link => link.Attribute("alias") != null)
            .ToDictionary(link => link.Attribute("alias", required: true), link => link.Attribute("name", required: true));
        return new View(
            element.Id(element.Text("savedqueryid")),
            table.Name,
            element.Labels("LocalizedNames"),
            element.Child("querytype").Number(element.Text("querytype")),
            element.Child("layoutxml").Descendants("cell").Select(cell => ColumnOf(cell, table, aliases)).ToList(),
            fetch.ToString(SaveOptions.DisableFormatting));
    }

    private ViewColumn ColumnOf(XElement cell, Table table, Dictionary<string, string> aliases)
    {
        var name = cell.Attribute("name", required: true);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var owner = dot < 0 ? table
            : aliases.TryGetValue(name[..dot], out var linked) && schema.Tables.TryGetValue(linked, out var found) ? found
            : throw cell.Refuse($"the query links no table as '{name[..dot]}'");
        return owner.TryGetColumn(name[(dot + 1)..], out var column)
            ? new ViewColumn(name, column.Labels, cell.Attribute("width", required: false) is { Length: > 0 } width ? cell.Number(width) : 0)
            : throw cell.Refuse($"table '{owner.Name}' has no column '{name[(dot + 1)..]}'");
    }
}
