using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>What a joined row must satisfy. A joined row holds one row for each table of the query, or null after an outer join.</summary>
internal abstract class Filter
{
    public abstract bool Accepts(Row?[] joined);

    /// <summary>Whether only the table in this slot is looked at.</summary>
    public abstract bool ConcernsOnly(int slot);
}
