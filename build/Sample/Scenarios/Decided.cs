namespace GhostingGuard.Build.Sample.Scenarios;

/// <summary>Stories in which a silence was followed by a decision.</summary>
internal static class Decided
{
    private const string Silence =
        """
        +1 09:10 mail-out questions
        +3 10:40 call-no-answer
        +3 14:10 mail-out questions
        +4 09:20 linkedin-out
        """;

    public static Scenario KeptOn { get; } = new(
        "Silent, and kept on until a later day",
        [Phases.Enquiry, Phases.Requirements],
        Silence + "\n" +
        """
        +4 10:00 reason-inside
        +0 10:10 keep-on due=25
        +0 10:20 courtesy-sample due=5
        """);

    public static Scenario ParkedUntilADay { get; } = new(
        "Silent because of other priorities, and parked until a day",
        [Phases.Enquiry, Phases.Requirements],
        Silence + "\n" +
        """
        +4 10:00 reason-later
        +0 10:10 park due=30
        """);

    public static Scenario WalkedAway { get; } = new(
        "Silent on every channel, and let go with the whole story",
        [Phases.Enquiry, Phases.Requirements],
        Silence + "\n" +
        """
        +4 10:00 reason-no
        +0 10:10 walk-away
        """);

    public static Scenario WonBack { get; } = new(
        "Let go, and the customer writes after all",
        [Phases.Enquiry],
        Silence + "\n" +
        """
        +4 10:00 reason-later
        +0 10:10 walk-away
        +8 09:15 mail-in  budget
        +0 14:30 reopen
        +1 09:40 call-reached
        """);

    public static Scenario WonBackAndWon { get; } = new(
        "Let go, taken up again when the customer writes, and won",
        [Phases.Enquiry],
        Silence + "\n" +
        """
        +4 10:00 reason-later
        +0 10:10 walk-away
        +6 09:15 mail-in  budget
        +0 14:30 reopen
        +1 09:40 call-reached
        +1 10:30 mail-out contract
        +0 10:42 stage-close
        +3 09:15 letter-in order
        +0 11:40 mail-out thanks
        +0 14:00 won
        """);

    public static Scenario SameCustomerAgain { get; } = new(
        "A new deal with somebody who went silent before",
        [],
        """
        +0 10:00 careful
        +0 10:20 opportunity
        """);
}
