using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>A column of an aggregate query.</summary>
/// <param name="Function">count, countcolumn, sum, avg, min, max, or null for a column to group by.</param>
internal sealed record Aggregate(Source Source, Column Column, string Name, string? Function, bool Distinct, bool? SortDescending);
