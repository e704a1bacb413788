namespace GhostingGuard.Build.Sample.Scenarios;

/// <summary>Stories that are over when the quarter ends.</summary>
internal static class Closed
{
    public static Scenario SteadyWin { get; } = new(
        "Won after a steady conversation",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit, Phases.Offer, Phases.Negotiation],
        """
        +1 10:30 mail-out  contract
        +0 10:42 stage-close
        +2 09:15 letter-in order
        +0 11:40 mail-out  thanks
        +0 14:00 won
        """);

    public static Scenario WinOutOfALead { get; } = new(
        "A trade fair card becomes an order",
        [Phases.TradeFair, Phases.Requirements, Phases.SiteVisit, Phases.Offer],
        """
        +1 09:50 mail-out contract
        +0 10:02 stage-close
        +1 10:40 fax-in   order
        +0 13:05 mail-out thanks by=queue
        +0 14:10 won
        """);

    public static Scenario RepeatOrder { get; } = new(
        "A customer orders again",
        [Phases.Enquiry],
        """
        +1 09:25 quote
        +0 09:40 mail-out offer
        +0 09:52 stage-propose
        +2 10:20 call-in
        +1 08:50 mail-in  order
        +0 10:15 mail-out thanks
        +0 11:00 won
        """);

    public static Scenario WonAfterSilence { get; } = new(
        "Quiet for weeks after the offer, then a letter",
        [Phases.ColdContact, Phases.Requirements, Phases.SiteVisit],
        """
        +2 11:10 quote
        +0 11:30 mail-out offer
        +0 11:42 stage-propose
        +4 10:00 call-no-answer
        +3 14:30 call-not-in-today
        +3 09:30 mail-out reminder
        +4 10:50 follow-up
        +3 09:20 letter-in order
        +0 11:30 call-reached
        +0 13:10 mail-out thanks
        +0 15:00 won
        """);

    public static Scenario ClearNo { get; } = new(
        "Another supplier was chosen, and the customer says so",
        [Phases.Enquiry, Phases.Requirements, Phases.Offer],
        """
        +2 10:15 call-reached
        +3 09:40 mail-in  refusal
        +0 14:20 mail-out reply
        +0 15:10 lost
        """);

    /// <summary>Nobody decides, so the process closes it five working days after the decision was due.</summary>
    public static Scenario LetGo { get; } = new(
        "Five tries, no answer, and closed by a process",
        [Phases.ColdContact, Phases.Requirements],
        """
        +2 10:10 quote
        +0 10:25 mail-out offer
        +0 10:37 stage-propose
        +5 10:05 call-no-answer
        +3 14:20 call-voicemail
        +4 09:30 mail-out reminder
        +4 11:10 follow-up
        +4 09:50 follow-up
        """);
}
