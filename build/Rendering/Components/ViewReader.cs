using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>Reads a savedquery.</summary>
internal static class ViewReader
{
    public static View Read(XElement element, string table, Schema schema)
    {
        var names = element.LabelsIn("LocalizedNames");
        var component = ComponentXml.NameOf("view", names, table);
        var owner = schema.TableFor(table, component);
        var fetch = element.Element("fetchxml")?.Element("fetch") ?? throw new RenderingException(component, "it has no query");
        var linked = fetch.Descendants("link-entity")
            .Where(link => link.Attribute("alias") is not null)
            .ToDictionary(link => (string)link.Attribute("alias")!, link => (string?)link.Attribute("name") ?? "", StringComparer.Ordinal);
        return new View(
            element.IdIn("savedqueryid", component),
            owner,
            names,
            element.LabelsIn("Descriptions"),
            int.TryParse((string?)element.Element("querytype"), out var type) ? type : throw new RenderingException(component, "its querytype is no number"),
            [
                .. element.Elements("layoutxml").Elements("grid").Elements("row").Elements("cell")
                    .Where(cell => !cell.Flag("ishidden", missing: false))
                    .Select(cell => ColumnOf((string?)cell.Attribute("name") ?? "", owner, linked, schema, component)),
            ],
            fetch);
    }

    private static ViewColumn ColumnOf(string name, Table table, Dictionary<string, string> linked, Schema schema, string component)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return new ViewColumn(name, table.ColumnFor(name, component), table, IsLinked: false);
        }

        var other = linked.TryGetValue(name[..dot], out var alias)
            ? schema.TableFor(alias, component)
            : throw new RenderingException(component, $"its query links no table as {name[..dot]}");
        return new ViewColumn(name, other.ColumnFor(name[(dot + 1)..], component), other, IsLinked: true);
    }
}
