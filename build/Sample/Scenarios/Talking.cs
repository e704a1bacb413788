namespace GhostingGuard.Build.Sample.Scenarios;

/// <summary>Stories in which the customer spoke last, or nobody has spoken yet.</summary>
internal static class Talking
{
    public static Scenario NotTouchedYet { get; } = new(
        "Just created, no contact yet",
        [],
        """
        +0 10:20 opportunity
        +0 10:35 task
        """);

    public static Scenario AnsweredToday { get; } = new(
        "In the middle of a good exchange",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit],
        """
        +1 09:20 mail-out questions
        +1 10:05 mail-in  questions
        """);

    public static Scenario NegotiatingToday { get; } = new(
        "Talking about the revised offer, next meeting booked",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit, Phases.Offer, Phases.Negotiation],
        """
        +1 09:35 mail-out contract
        +0 09:47 stage-close
        +1 11:10 call-in
        +0 11:40 meeting-planned negotiation booked=4
        """);

    public static Scenario StakeholderAnswers { get; } = new(
        "The contact is quiet, a colleague of theirs writes",
        [Phases.ColdContact, Phases.Requirements, Phases.SiteVisit],
        """
        +0 15:30 stakeholder
        +2 09:45 mail-out questions
        +3 10:30 call-no-answer
        +2 09:10 mail-out questions
        +2 10:40 mail-in  questions by=stakeholder unfiled
        """);

    public static Scenario WaitingForUs { get; } = new(
        "The customer asked, we have not answered",
        [Phases.Enquiry, Phases.Requirements, Phases.Offer],
        """
        +1 09:30 mail-out  reply
        +2 10:45 mail-in   offer-questions unfiled
        """);

    public static Scenario WaitingForUsOnThePhone { get; } = new(
        "The customer called and left it with us",
        [Phases.TradeFair, Phases.Requirements],
        """
        +2 10:15 mail-out questions
        +2 11:20 call-in
        """);

    public static Scenario WeMissedTheMeeting { get; } = new(
        "A meeting took place without us",
        [Phases.Enquiry, Phases.Requirements],
        """
        +1 09:20 mail-out date
        +4 13:00 meeting-missed-by-us visit booked=4
        """);

    public static Scenario BudgetNextYear { get; } = new(
        "Budget moved to next year, parked with the customer's word",
        [Phases.Enquiry, Phases.Requirements, Phases.Offer],
        """
        +2 10:30 mail-out reminder
        +2 11:15 mail-in  budget
        +0 14:05 mail-out reply
        +0 14:30 on-hold
        """);
}
