using System.Collections.Generic;

namespace GhostingGuard.Build.Sample.Scenarios;

/// <summary>The everyday beginnings that stories share, each told in several ways.</summary>
internal static class Phases
{
    /// <summary>The customer asks first.</summary>
    public static IReadOnlyList<string> Enquiry { get; } =
    [
        """
        +0 09:05 opportunity
        +0 09:40 mail-in  enquiry
        +0 11:05 mail-out reply
        +1 10:20 call-reached
        +0 11:15 mail-out summary
        +0 11:40 task
        +2 14:30 mail-in  reply
        """,
        """
        +0 08:40 opportunity
        +0 09:05 call-in
        +0 09:50 mail-out summary
        +1 13:20 mail-in  drawings
        +0 15:30 mail-out reply by=colleague
        +1 10:30 teams-out
        +0 11:10 teams-in
        +1 09:15 mail-in  reply
        """,
        """
        +0 10:10 opportunity
        +0 10:40 mail-in  enquiry
        +0 13:05 mail-out reply by=queue
        +0 15:20 call-no-answer
        +1 09:35 call-reached
        +0 10:15 mail-out questions
        +2 08:20 mail-in  drawings
        +0 11:30 mail-out reply
        +1 15:45 mail-in  reply
        """,
    ];

    /// <summary>We knock, and it takes a while until somebody opens.</summary>
    public static IReadOnlyList<string> ColdContact { get; } =
    [
        """
        +0 09:30 opportunity
        +0 09:45 linkedin-out
        +1 10:10 call-not-put-through
        +0 14:50 call-no-answer
        +1 09:20 mail-out introduction
        +2 11:15 call-voicemail
        +1 15:30 linkedin-in
        +0 16:05 linkedin-out
        +1 10:00 call-reached
        +0 10:45 mail-out summary
        +2 08:55 mail-in  reply
        """,
        """
        +0 10:05 opportunity
        +0 10:30 letter-out introduction
        +3 09:40 call-not-in-today
        +1 09:25 call-not-put-through
        +1 11:00 mail-out introduction
        +0 14:20 social-out
        +1 16:10 social-in
        +1 09:50 call-reached
        +0 10:40 mail-out summary
        +2 13:10 mail-in  reply
        """,
    ];

    /// <summary>A card from a trade fair becomes a lead, and the lead an opportunity.</summary>
    public static IReadOnlyList<string> TradeFair { get; } =
    [
        """
        +0 09:15 lead
        +0 10:30 call-no-answer
        +1 09:40 mail-out introduction
        +2 11:20 mail-in  reply
        +0 14:00 call-reached
        +1 09:10 opportunity
        +0 09:45 mail-out summary
        +0 10:05 task
        +2 15:05 mail-in  questions
        +1 09:30 mail-out reply
        +1 13:15 mail-in  reply
        """,
    ];

    /// <summary>What is needed, asked and answered.</summary>
    public static IReadOnlyList<string> Requirements { get; } =
    [
        """
        +1 09:30 mail-out questions
        +0 09:45 stage-develop
        +1 16:10 mail-in  questions
        +1 10:15 call-no-answer
        +0 15:20 call-reached
        +1 08:45 mail-in  drawings
        +0 13:30 mail-out reply by=colleague
        +1 11:00 teams-out
        +0 11:25 teams-in
        +1 14:40 mail-out questions
        +2 10:05 mail-in  reply
        """,
        """
        +1 10:10 call-reached
        +0 10:35 stage-develop
        +0 10:50 mail-out questions
        +2 12:20 mail-in  questions
        +0 15:10 whatsapp-in
        +0 15:25 whatsapp-out
        +1 09:35 task
        +0 11:30 mail-out drawings
        +2 16:05 mail-in  reply
        +1 08:40 call-in
        +0 09:20 mail-out summary
        +1 10:30 mail-in  reply
        """,
        """
        +1 13:40 mail-out questions
        +0 13:55 stage-develop
        +1 09:10 call-voicemail
        +1 11:35 mail-in  questions
        +0 14:15 mail-out reply
        +1 10:25 call-in
        +0 11:00 task
        +1 09:45 mail-in  drawings
        +0 12:50 mail-out drawings
        +1 15:20 call-reached
        +1 10:55 mail-in  reply
        """,
    ];

    /// <summary>We go there, look at the hall and write down what was agreed.</summary>
    public static IReadOnlyList<string> SiteVisit { get; } =
    [
        """
        +1 09:10 mail-out date
        +1 14:15 mail-in  date
        +0 15:00 mail-out date
        +3 10:00 meeting-held visit booked=3
        +1 09:30 mail-out minutes
        +0 11:00 task
        +2 13:40 mail-in  minutes
        """,
        """
        +1 11:20 call-reached
        +0 11:45 mail-out date
        +1 08:55 mail-in  date
        +2 07:50 sms-in
        +0 08:05 sms-out
        +1 13:00 meeting-held visit booked=3
        +0 16:10 mail-out minutes by=colleague
        +1 09:25 whatsapp-in
        +0 09:50 whatsapp-out
        +1 15:15 mail-in  minutes
        """,
    ];

    /// <summary>The offer goes out and is talked about.</summary>
    public static IReadOnlyList<string> Offer { get; } =
    [
        """
        +2 10:10 quote
        +0 10:25 mail-out offer
        +0 10:40 stage-propose
        +3 09:40 call-reached
        +2 11:55 mail-in  offer-questions
        +0 14:30 mail-out reply
        +1 10:20 mail-in  reply
        """,
        """
        +3 15:20 quote
        +0 15:30 mail-out offer
        +0 15:45 stage-propose
        +4 10:10 call-voicemail
        +1 09:05 call-in
        +0 10:15 mail-out reply
        +1 16:20 mail-in  reply
        """,
    ];

    /// <summary>Prices, dates, references, a second offer.</summary>
    public static IReadOnlyList<string> Negotiation { get; } =
    [
        """
        +1 14:00 call-reached
        +0 14:40 mail-out questions
        +1 09:20 mail-in  questions
        +1 11:10 quote
        +0 11:20 mail-out revised
        +2 10:45 teams-in
        +0 11:00 teams-out
        +1 13:30 meeting-held negotiation booked=2
        +0 15:40 mail-out minutes
        +1 08:30 mail-in  reply
        """,
        """
        +1 09:40 mail-in  references
        +0 13:15 mail-out references by=colleague
        +1 10:00 call-in
        +1 15:30 quote
        +0 15:40 mail-out revised
        +2 11:20 mail-in  questions
        +0 14:05 mail-out reply
        +1 09:30 call-reached
        +0 10:05 task
        +1 12:50 mail-in  reply
        """,
    ];

    /// <summary>An exchange or two that keeps a good conversation going.</summary>
    public static IReadOnlyList<string> KeepingInTouch { get; } =
    [
        """
        +2 10:35 linkedin-out
        +0 12:20 linkedin-in
        +1 09:25 mail-out references
        +2 14:45 mail-in  reply
        +1 11:10 call-reached
        """,
        """
        +2 15:05 whatsapp-out
        +0 15:50 whatsapp-in
        +2 10:30 mail-in  budget
        +0 13:35 mail-out reply
        +1 09:15 call-in
        """,
    ];
}
