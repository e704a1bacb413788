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

    public override string ClosedAlready => "This opportunity is closed already. There is nothing to do.";

    public override string ClosingByProcessOff =>
        "Processes may not close opportunities here. Please close it yourself, or allow it in the ghosting policy (Processes may close).";

    public override string SilentBeforeTheStart =>
        "This silence began before Ghosting Guard was set up; no process closes it. Please close it yourself, or get in touch again.";

    public override string NotSilentForProcess =>
        "The risk of this opportunity is not Ghosting; no process closes it. Please close it yourself if you want to.";

    public override string OpenOrder =>
        "An order of this opportunity is under way. Please close the opportunity as won, or cancel the order first.";

    public override string ClosedWithoutAnswer => "Closed without an answer";

    public override string WouldCloseBecause => "The opportunity would be closed as lost, Ghosted, for the reason you gave. Nothing has been changed.";

    public override string IsClosedAsGhosted => "The opportunity is closed as lost, Ghosted.";

    public override string CameBack => "The customer has answered after all: take the opportunity up again?";

    public override string CameBackBy(string by, string day) =>
        $"This opportunity was closed without an answer. One came {by} on {day}. " +
        "Choose Take up again on the opportunity if you want to go on; the next step is ours then. Otherwise it stays closed.";

    public override string Bound(string day) =>
        $"A meeting or a confirmed step with the customer is ahead, on {day}. Please wait for it, or cancel it first.";

    public override string NotDueForProcess(string day) =>
        $"The decision about this opportunity is due on {day}; no process closes it before. Please close it yourself if you want to.";

    public override string TooFewTouches(int touches, int channels, int neededTouches, int neededChannels) =>
        $"So far there are {Counted(touches, "touch", "touches")} on {Counted(channels, "channel", "channels")} without an answer; " +
        $"walking away takes {Counted(neededTouches, "touch", "touches")} on {Counted(neededChannels, "channel", "channels")}. " +
        "Please try once more, or enter a reason.";

    public override string WouldCloseAfter(int touches, int channels) =>
        $"The opportunity would be closed as lost, Ghosted, after {Counted(touches, "touch", "touches")} on " +
        $"{Counted(channels, "channel", "channels")} without an answer. Nothing has been changed.";

    public override string DayNotAhead(string day, string first, string last) =>
        $"{day} cannot be chosen. Please enter a day from {first} to {last}.";

    public override string ReasonTooLong(int length, int most) =>
        $"The reason has {length} characters; at most {most} fit. Please shorten it.";

    public override string KeptOn(string day) => $"Keep on; decide again on {day}";
}
