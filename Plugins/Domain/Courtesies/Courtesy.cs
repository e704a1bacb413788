using System;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>Something small for a contact, planned or given.</summary>
public sealed class Courtesy
{
    /// <param name="id">The row; empty for one that has no id yet.</param>
    /// <param name="kind">What it is; null when nobody has said, which counts as any other kind.</param>
    /// <param name="value">What it is worth, in the base currency of the organisation. Nothing entered is 0.</param>
    /// <param name="plannedFor">The calendar day it is planned for; null when there is none.</param>
    /// <param name="givenOn">The calendar day it was given on; null as long as it is planned.</param>
    /// <param name="recordedOn">When it was recorded, UTC; null for one that is being recorded, which comes last.</param>
    public Courtesy(Guid id, CourtesyKind? kind, decimal value, DateTime? plannedFor, DateTime? givenOn, DateTime? recordedOn)
    {
        Id = id;
        Kind = kind;
        Value = value;
        PlannedFor = plannedFor?.Date;
        GivenOn = givenOn?.Date;
        RecordedOn = recordedOn;
    }

    public Guid Id { get; }

    public CourtesyKind? Kind { get; }

    /// <summary>As entered, in the base currency.</summary>
    public decimal Value { get; }

    public DateTime? PlannedFor { get; }

    public DateTime? GivenOn { get; }

    public DateTime? RecordedOn { get; }

    public bool IsGiven => GivenOn is not null;

    /// <summary>The day it counts for; null when it has none.</summary>
    public DateTime? Day => GivenOn ?? PlannedFor;

    public bool IsWorthNothingByKind => Kind is CourtesyKind.Information or CourtesyKind.Favour;

    /// <summary>What counts towards the limit, in the base currency.</summary>
    public decimal Worth => IsWorthNothingByKind ? 0 : Math.Max(Value, 0);
}
