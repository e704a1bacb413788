namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>English words.</summary>
internal sealed class EnglishReasonWords : ReasonWords
{
    private EnglishReasonWords()
    {
    }

    public static EnglishReasonWords Instance { get; } = new();

    public override string Left(string day) => $"Perhaps: left the company. An automatic mail of {day} says so.";

    public override string SeldomAnswers(int answers, int waits) =>
        $"Perhaps: usually does not answer. Of the last {waits} messages to this contact, {answers} had an answer within 30 days.";

    public override string BudgetCleared(string day) =>
        $"Perhaps: uncomfortable to say no. The budget amount was emptied on {day}.";

    public override string CompetitorsRecorded(int competitors) => competitors == 1
        ? "Perhaps: uncomfortable to say no. A competitor is recorded."
        : $"Perhaps: uncomfortable to say no. {competitors} competitors are recorded.";

    public override string CloseDateMoved(string first, string last) =>
        $"Perhaps: priorities changed for now. The estimated close date was moved to a later day more than once, first on {first}, last on {last}.";

    public override string StageBack(string day) =>
        $"Perhaps: benefit or chemistry missing. The opportunity went back to an earlier stage on {day}.";

    public override string CloseDatePassed(string day) =>
        $"Perhaps: priorities changed for now. The estimated close date, {day}, has passed.";

    public override string OthersNotInvolved(int others) => others == 1
        ? "Perhaps: hard to take further inside. One more person of the customer is recorded and has not been contacted yet."
        : $"Perhaps: hard to take further inside. {others} more people of the customer are recorded and have not been contacted yet.";
}
