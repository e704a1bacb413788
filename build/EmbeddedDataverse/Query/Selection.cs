using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>A column of the answer.</summary>
/// <param name="Column">The column.</param>
/// <param name="Name">The name it is returned under.</param>
internal sealed record Selection(Column Column, string Name);
