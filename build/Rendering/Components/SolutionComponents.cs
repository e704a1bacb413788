using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>What people see of a solution, read from the zip that ships.</summary>
internal sealed class SolutionComponents
{
    public required IReadOnlyList<View> Views { get; init; }

    public required IReadOnlyList<Form> Forms { get; init; }

    public required IReadOnlyList<Chart> Charts { get; init; }

    public required IReadOnlyList<Dashboard> Dashboards { get; init; }

    /// <param name="zip">The managed zip.</param>
    /// <param name="schema">The tables of an organisation that has imported it.</param>
    /// <exception cref="RenderingException">A component cannot be shown as it is written.</exception>
    public static SolutionComponents Read(Stream zip, Schema schema)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        using var customizations = archive.GetEntry("customizations.xml")!.Open();
        return Read(XElement.Load(customizations), schema);
    }

    /// <param name="customizations">The root of customizations.xml.</param>
    /// <param name="schema">As above.</param>
    public static SolutionComponents Read(XElement customizations, Schema schema)
    {
        var tables = customizations.Elements("Entities").Elements("Entity")
            .Select(entity => (Element: entity, Name: ((string?)entity.Element("Name") ?? "").ToLowerInvariant()))
            .ToList();
        var forms = new FormReader(schema);
        return new SolutionComponents
        {
            Views =
            [
                .. tables.SelectMany(table => table.Element.Elements("SavedQueries").Elements("savedqueries").Elements("savedquery")
                    .Select(view => ViewReader.Read(view, table.Name, schema))),
            ],
            Forms =
            [
                .. tables.SelectMany(table => table.Element.Elements("FormXml").Elements("forms")
                    .SelectMany(group => group.Elements("systemform").Select(form => forms.Read(form, table.Name, (string?)group.Attribute("type") ?? "")))),
            ],
            Charts =
            [
                .. tables.SelectMany(table => table.Element.Elements("Visualizations").Elements("visualization")
                    .Select(chart => ChartReader.Read(chart, schema))),
            ],
            Dashboards = [.. customizations.Elements("Dashboards").Elements("Dashboard").Select(forms.ReadDashboard)],
        };
    }

    /// <param name="id">The id in the solution.</param>
    /// <param name="wantedBy">Who refers to it, for the refusal.</param>
    /// <exception cref="RenderingException">The solution holds no such view.</exception>
    public View View(Guid id, string wantedBy) =>
        Views.FirstOrDefault(view => view.Id == id) ?? throw new RenderingException(wantedBy, $"the solution has no view {id}");

    /// <inheritdoc cref="View"/>
    public Chart Chart(Guid id, string wantedBy) =>
        Charts.FirstOrDefault(chart => chart.Id == id) ?? throw new RenderingException(wantedBy, $"the solution has no chart {id}");
}
