namespace GhostingGuard.Build.Sample.Scenarios;

/// <summary>Stories in which we spoke last. The days from the deciding step to the end of the quarter are what matters.</summary>
internal static class GoneQuiet
{
    public static Scenario AskedYesterday { get; } = new(
        "A question is with the customer",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit],
        """
        +2 10:20 mail-out questions
        """);

    public static Scenario SlowButSteady { get; } = new(
        "A customer who takes a week for every answer, and always answers",
        [],
        """
        +0 09:10 opportunity
        +0 09:30 mail-in  enquiry
        +1 10:05 mail-out questions
        +6 16:20 mail-in  questions
        +1 09:15 mail-out drawings
        +7 15:50 mail-in  drawings
        +1 11:00 mail-out questions
        +5 16:35 mail-in  questions
        +1 10:10 call-voicemail
        +1 09:40 mail-out date
        +6 15:55 mail-in  date
        +1 09:00 mail-out minutes
        +6 16:10 mail-in  minutes
        +2 10:45 mail-out references
        +5 16:15 mail-in  references
        +1 10:30 mail-out questions
        """);

    public static Scenario FreshOffer { get; } = new(
        "The offer went out a few days ago",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit],
        """
        +3 10:40 quote
        +0 10:55 mail-out offer
        +0 11:07 stage-propose
        """);

    public static Scenario OfferWithoutEcho { get; } = new(
        "No word on the offer so far, one friendly call",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit],
        """
        +2 11:20 quote
        +0 11:35 mail-out offer by=queue
        +0 11:47 stage-propose
        +5 10:25 call-voicemail
        +3 09:35 linkedin-out
        """);

    public static Scenario QuestionWithoutEcho { get; } = new(
        "A question unanswered for some days",
        [Phases.Enquiry, Phases.Requirements, Phases.KeepingInTouch],
        """
        +1 10:15 mail-out questions
        +2 14:10 call-no-answer
        """);

    public static Scenario OfferGettingOld { get; } = new(
        "Two weeks after the offer, tried on two channels",
        [Phases.ColdContact, Phases.Requirements, Phases.SiteVisit],
        """
        +2 13:30 quote
        +0 13:45 mail-out offer
        +0 13:57 stage-propose
        +4 10:20 call-not-put-through
        +3 11:05 mail-out reminder
        +3 15:10 call-no-answer
        """);

    public static Scenario QuestionGettingOld { get; } = new(
        "A week without an answer to mail and calls",
        [Phases.TradeFair, Phases.Requirements],
        """
        +2 09:50 mail-out questions
        +3 10:40 call-works-from-home
        +2 14:25 whatsapp-out
        """);

    public static Scenario SilentAfterOffer { get; } = new(
        "A good meeting, a good offer, and then nothing on any channel",
        [Phases.Enquiry, Phases.Requirements, Phases.SiteVisit],
        """
        +2 10:10 quote
        +0 10:25 mail-out offer
        +0 10:37 stage-propose
        +4 10:05 call-no-answer
        +3 14:20 call-voicemail
        +3 09:30 mail-out reminder
        +4 11:10 call-not-in-today
        +2 15:20 linkedin-out
        """);

    public static Scenario SilentAfterErpOffer { get; } = new(
        "The offer left the ERP by post; no answer to letter, call or fax",
        [Phases.ColdContact, Phases.Requirements],
        """
        +3 09:30 offer-noted
        +0 10:00 letter-out offer
        +0 10:12 stage-propose
        +5 10:30 call-no-answer
        +4 09:20 fax-out    reminder
        +4 11:15 call-not-in-today
        +3 14:40 social-out
        """);

    public static Scenario SilentAfterGoodMeeting { get; } = new(
        "The visit went well, the minutes were never answered",
        [Phases.Enquiry, Phases.Requirements],
        """
        +1 09:10 mail-out date
        +1 14:15 mail-in  date
        +3 10:00 meeting-held visit booked=3
        +1 09:30 mail-out minutes
        +4 10:40 call-no-answer
        +3 14:10 mail-out questions
        +3 09:20 call-away
        +1 11:30 whatsapp-out
        """);

    public static Scenario NobodyAtTheMeeting { get; } = new(
        "The customer did not come to the meeting and has not been heard since",
        [Phases.TradeFair, Phases.Requirements],
        """
        +1 10:20 mail-out date
        +1 11:45 mail-in  date
        +4 10:00 meeting-missed-by-customer visit booked=4
        +1 09:40 call-voicemail
        +3 10:10 mail-out date
        +3 14:30 sms-out
        """);

    public static Scenario MailComesBack { get; } = new(
        "The address is no longer valid",
        [Phases.Enquiry, Phases.Requirements],
        """
        +3 10:30 mail-failed questions
        """);
}
