using System;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>What callers may do with a column; all columns can be read.</summary>
[Flags]
internal enum Access
{
    ReadOnly = 0,
    Create = 1,
    Update = 2,
    Full = Create | Update,
}
