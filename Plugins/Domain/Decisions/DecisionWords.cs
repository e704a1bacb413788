namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>The words in which a decision is kept or refused, in one language.</summary>
internal abstract class DecisionWords
{
    public abstract string ClosedSoNotParked { get; }

    public abstract string ParkWithoutDay { get; }

    public abstract string ParkWithoutReason { get; }

    public abstract string ClosedSoNothingToDecide { get; }

    public abstract string NothingToDecide { get; }

    public abstract string KeepOnWithoutDay { get; }

    public abstract string Won { get; }

    public static DecisionWords In(Language language) =>
        language == Language.German ? GermanDecisionWords.Instance : EnglishDecisionWords.Instance;

    public abstract string DayNotAhead(string day, string first, string last);

    public abstract string ReasonTooLong(int length, int most);

    /// <summary>The subject of the activity that keeps the decision.</summary>
    public abstract string KeptOn(string day);
}
