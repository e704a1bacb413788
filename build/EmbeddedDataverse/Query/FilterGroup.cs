using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>All of its parts, or any of them. An empty filter accepts everything.</summary>
internal sealed class FilterGroup(bool any) : Filter
{
    public bool Any => any;

    public List<Filter> Parts { get; } = [];

    public override bool Accepts(Row?[] joined)
    {
        foreach (var part in Parts)
        {
            if (part.Accepts(joined) == any)
            {
                return any;
            }
        }

        return !any || Parts.Count == 0;
    }

    public override bool ConcernsOnly(int slot) => Parts.TrueForAll(part => part.ConcernsOnly(slot));
}
