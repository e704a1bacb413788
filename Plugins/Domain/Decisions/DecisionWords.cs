using System.Globalization;

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

    public abstract string ClosedAlready { get; }

    public abstract string ClosingByProcessOff { get; }

    public abstract string SilentBeforeTheStart { get; }

    /// <summary>What a process is told where the customer is not silent.</summary>
    public abstract string NotSilentForProcess { get; }

    public abstract string OpenOrder { get; }

    /// <summary>The subject of the closing activity.</summary>
    public abstract string ClosedWithoutAnswer { get; }

    public abstract string WouldCloseBecause { get; }

    /// <summary>The subject of the task that offers to take a deal up again.</summary>
    public abstract string CameBack { get; }

    /// <summary>What a person reads who asks again for what is done.</summary>
    public abstract string IsClosedAsGhosted { get; }

    public static DecisionWords In(Language language) =>
        language == Language.German ? GermanDecisionWords.Instance : EnglishDecisionWords.Instance;

    public abstract string DayNotAhead(string day, string first, string last);

    public abstract string ReasonTooLong(int length, int most);

    public abstract string Bound(string day);

    /// <param name="day">When the decision is due, before which no process closes the deal.</param>
    public abstract string NotDueForProcess(string day);

    /// <param name="by">How the answer came, as in "by phone".</param>
    /// <param name="day">When it came.</param>
    public abstract string CameBackBy(string by, string day);

    public abstract string TooFewTouches(int touches, int channels, int neededTouches, int neededChannels);

    public abstract string WouldCloseAfter(int touches, int channels);

    /// <summary>The subject of the activity that keeps the decision.</summary>
    public abstract string KeptOn(string day);

    protected static string Counted(int count, string one, string many) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}
