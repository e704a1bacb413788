using System;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>What an assessment left on the opportunity, for whoever asked for it.</summary>
internal sealed class StoredAssessment
{
    public StoredAssessment(Risk? risk, string? explanation, DateTime? nextChangeOn, bool hasChanged = false)
    {
        HasChanged = hasChanged;
        Risk = risk;
        Explanation = explanation;
        NextChangeOn = nextChangeOn;
    }

    /// <summary>Whether anything had to be written.</summary>
    public bool HasChanged { get; }

    /// <summary>Null for a closed opportunity.</summary>
    public Risk? Risk { get; }

    /// <summary>The sentence in the owner's language; null for a closed opportunity.</summary>
    public string? Explanation { get; }

    /// <summary>When the risk changes by time alone, in UTC; null when no such moment is known.</summary>
    public DateTime? NextChangeOn { get; }
}
