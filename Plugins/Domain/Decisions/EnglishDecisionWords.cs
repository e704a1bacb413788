namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>English words.</summary>
internal sealed class EnglishDecisionWords : DecisionWords
{
    private EnglishDecisionWords()
    {
    }

    public static EnglishDecisionWords Instance { get; } = new();

    public override string ClosedSoNotParked => "This opportunity is closed. Please reopen it first, then park it.";

    public override string ParkWithoutDay => "Please enter the day until which the opportunity is parked.";

    public override string ParkWithoutReason => "Please enter in a few words why the opportunity is parked.";

    public override string ClosedSoNothingToDecide => "This opportunity is closed. Please reopen it first if you want to keep on.";

    public override string NothingToDecide =>
        "No answer of the customer is awaited on this opportunity, so there is nothing to decide. Please get in touch first, or plan the next step.";

    public override string KeepOnWithoutDay => "Please enter the day on which you will decide again.";

    public override string Won => "This opportunity is won. Please reopen it with the command of the form if that was a mistake.";

    public override string DayNotAhead(string day, string first, string last) =>
        $"{day} cannot be chosen. Please enter a day from {first} to {last}.";

    public override string ReasonTooLong(int length, int most) =>
        $"The reason has {length} characters; at most {most} fit. Please shorten it.";

    public override string KeptOn(string day) => $"Keep on; decide again on {day}";
}
