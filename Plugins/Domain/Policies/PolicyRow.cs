using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>What somebody has set in one row; whatever is not set stays as it is in the policy the row lies over.</summary>
public sealed class PolicyRow
{
    /// <param name="numbers">The numbers that are set.</param>
    /// <param name="callWithoutOutcome">What a completed call of ours counts as when nobody recorded an outcome; null when not set.</param>
    /// <param name="accountResponses">Whether an answer that regards only the account counts; null when not set.</param>
    /// <param name="useRhythm">Whether the days for messages adapt to the contact; null when not set.</param>
    /// <param name="hideChance">Whether the chance of an answer is left out of what people read; null when not set.</param>
    public PolicyRow(
        IReadOnlyDictionary<PolicyNumber, int> numbers,
        CallOutcome? callWithoutOutcome = null,
        bool? accountResponses = null,
        bool? useRhythm = null,
        bool? hideChance = null)
    {
        Numbers = numbers;
        CallWithoutOutcome = callWithoutOutcome;
        AccountResponses = accountResponses;
        UseRhythm = useRhythm;
        HideChance = hideChance;
    }

    /// <summary>A row in which nothing is set.</summary>
    public static PolicyRow Empty { get; } = new(new Dictionary<PolicyNumber, int>());

    public IReadOnlyDictionary<PolicyNumber, int> Numbers { get; }

    public CallOutcome? CallWithoutOutcome { get; }

    public bool? AccountResponses { get; }

    public bool? UseRhythm { get; }

    public bool? HideChance { get; }
}
