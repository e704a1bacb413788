using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A view: which rows, in which order, and which columns of them.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Table">The table whose rows it shows.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Descriptions">What it is for, per language; none when the solution says nothing.</param>
/// <param name="QueryType">0 for a view people can pick; the table savedquery of the service names the rest.</param>
/// <param name="Columns">From left to right, hidden ones left out.</param>
/// <param name="Fetch">The query.</param>
internal sealed record View(
    Guid Id, Table Table, Labels Names, Labels Descriptions, int QueryType, IReadOnlyList<ViewColumn> Columns, XElement Fetch)
{
    private const int Public = 0;

    public bool IsPublic => QueryType == Public;

    /// <summary>How messages name it.</summary>
    public string Title => ComponentXml.NameOf("view", Names, Table.Name);

    /// <summary>The column the rows are sorted by first, with the direction; null when the order is not said.</summary>
    public (string Column, bool Descending)? SortedBy => Fetch.Element("entity")!.Elements("order").FirstOrDefault() is { } order
        ? ((string?)order.Attribute("attribute") ?? "", (string?)order.Attribute("descending") == "true")
        : null;
}
