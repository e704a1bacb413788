namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>The words in which a reason is suggested, in one language.</summary>
internal abstract class ReasonWords
{
    public static ReasonWords In(Language language) =>
        language == Language.German ? GermanReasonWords.Instance : EnglishReasonWords.Instance;

    public abstract string Left(string day);

    public abstract string SeldomAnswers(int answers, int waits);

    public abstract string BudgetCleared(string day);

    public abstract string CompetitorsRecorded(int competitors);

    public abstract string CloseDateMoved(string first, string last);

    public abstract string CloseDatePassed(string day);

    public abstract string StageBack(string day);

    public abstract string OthersNotInvolved(int others);
}
