using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Leaves out rows that are equal in every column of the answer. The root's primary key counts only when it is asked for.</summary>
internal static class DistinctRows
{
    public static Row?[][] Of(Row?[][] joined, SelectQuery query)
    {
        var sources = All(query.Root).ToList();
        var seen = new HashSet<string>();
        return joined.Where(row => seen.Add(Key(row, sources))).ToArray();
    }

    private static string Key(Row?[] row, List<Source> sources) => string.Join(
        '\u001f',
        sources.SelectMany(source => source.Columns.Select(selection => Text(row[source.Slot]?.Get(selection.Column)))));

    private static string Text(object? stored) => stored switch
    {
        null => "\u0000",
        EntityReference reference => $"{reference.LogicalName}:{reference.Id}",
        IReadOnlyList<int> numbers => StoredOrder.Joined(numbers),
        string text => text.ToUpperInvariant(),
        System.DateTime moment => moment.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => System.Convert.ToString(stored, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static IEnumerable<Source> All(Source source) => source.Links.SelectMany(All).Prepend(source);
}
