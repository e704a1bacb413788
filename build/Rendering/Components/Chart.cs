using System;
using System.Collections.Generic;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A chart over the rows of a view.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Table">The table whose rows it counts.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Descriptions">What it says, per language; none when the solution says nothing.</param>
/// <param name="Fetch">The aggregate query; a view's conditions are added to it.</param>
/// <param name="Category">The alias of what stands along the axis.</param>
/// <param name="Split">The alias of a second grouping that makes one series for each of its values; null when there is none.</param>
/// <param name="Series">One for each measure, in order.</param>
/// <param name="Palette">The colours of its series as #rrggbb; none where the chart leaves them to the platform.</param>
internal sealed record Chart(
    Guid Id, Table Table, Labels Names, Labels Descriptions, XElement Fetch, ChartGrouping Category, ChartGrouping? Split,
    IReadOnlyList<ChartMeasure> Series, IReadOnlyList<string> Palette)
{
    /// <summary>How messages name it.</summary>
    public string Title => ComponentXml.NameOf("chart", Names, Table.Name);
}
