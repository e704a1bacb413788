using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>What is recorded of a deal beside its touches.</summary>
public sealed class DealRecord
{
    /// <summary>The people of the customer beside the contact; empty when they are not known.</summary>
    public IReadOnlyCollection<Guid> Others { get; set; } = [];

    /// <summary>The day on which the deal was to close, as a date of the deal's zone; null when none is set.</summary>
    public DateTime? ExpectedOn { get; set; }

    public DealChanges Changes { get; set; } = new();

    /// <summary>Whether the customer's budget has an amount.</summary>
    public bool HasBudget { get; set; }

    /// <summary>How many competitors are recorded.</summary>
    public int Competitors { get; set; }
}
