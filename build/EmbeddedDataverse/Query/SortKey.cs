using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>A column to sort by.</summary>
internal sealed record SortKey(Source Source, Column Column, bool Descending)
{
    public static SortKey By(Source source, string column, bool descending)
    {
        var found = source.Table[column];
        return found.Type is not (ColumnType.MultiChoice or ColumnType.PartyList)
            ? new SortKey(source, found, descending)
            : throw Faults.Invalid($"Column '{column}' is a {found.Type} and cannot be sorted by.");
    }
}
