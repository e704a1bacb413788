using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A model-driven app.</summary>
/// <param name="UniqueName">The unique name.</param>
/// <param name="Names">The name per language.</param>
/// <param name="Tables">The logical names of the tables it works with.</param>
/// <param name="Entries">Where its navigation leads, in order.</param>
/// <param name="Roles">The roles whose users find it.</param>
public sealed record App(
    string UniqueName, Labels Names, IReadOnlyList<string> Tables, IReadOnlyList<AppEntry> Entries, IReadOnlyList<Role> Roles);
