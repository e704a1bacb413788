namespace GhostingGuard.Build.Sample.Scenarios;

/// <summary>Stories in which something was agreed with the customer, or given.</summary>
internal static class Binding
{
    public static Scenario ConfirmedByBoth { get; } = new(
        "A next step with a date, confirmed in writing by both sides",
        [Phases.Enquiry, Phases.Requirements],
        """
        +1 10:20 call-reached
        +0 10:50 agree-theirs kind=document due=8
        +0 11:10 confirm-out
        +1 09:30 confirm-in
        """);

    public static Scenario NotConfirmedYet { get; } = new(
        "A decision by a day, which the customer has not confirmed yet",
        [Phases.Enquiry, Phases.Requirements, Phases.Offer],
        """
        +1 10:20 call-reached
        +0 10:50 agree-theirs kind=decision due=9
        +0 11:10 confirm-out
        """);

    public static Scenario IntroductionDelivered { get; } = new(
        "The customer introduces a colleague, who answers at once",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit],
        """
        +0 16:40 courtesy-sample
        +1 10:20 call-reached
        +0 10:50 agree-theirs kind=introduction due=5
        +0 11:10 confirm-out
        +1 09:30 confirm-in
        +2 10:15 kept
        +0 10:40 mail-out introduction
        +1 09:40 mail-in  reply by=stakeholder
        """);

    public static Scenario NothingCame { get; } = new(
        "A checklist was promised and has not come",
        [Phases.Enquiry, Phases.Requirements],
        """
        +1 10:20 call-reached
        +0 10:50 agree-theirs kind=checklist due=3
        +0 11:10 confirm-out
        +1 09:30 confirm-in
        """);

    public static Scenario OurHomework { get; } = new(
        "We promised the layout, and the day has passed",
        [Phases.TradeFair, Phases.Requirements],
        """
        +1 10:20 call-reached
        +0 10:50 agree-ours kind=document due=2
        +0 11:10 confirm-out
        +1 09:30 confirm-in
        """);

    public static Scenario GivenBeforeAsking { get; } = new(
        "Useful information and two lunches before the question, the second above the limit",
        [Phases.Enquiry, Phases.Requirements],
        """
        +1 09:20 courtesy-information
        +0 09:40 mail-out references
        +2 12:10 courtesy-meal
        +4 12:25 courtesy-meal
        +1 09:30 mail-in  questions
        """);
}
