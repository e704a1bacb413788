using System;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>A stretch of time that includes its start and excludes its end; an absent bound is open.</summary>
internal readonly record struct MomentRange(DateTime? Start, DateTime? End)
{
    public bool Contains(DateTime moment) => (Start is null || moment >= Start) && (End is null || moment < End);
}
