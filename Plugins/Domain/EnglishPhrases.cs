using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Plugins.Domain;

/// <summary>English sentences.</summary>
internal sealed class EnglishPhrases : Phrases
{
    private EnglishPhrases()
    {
    }

    public static EnglishPhrases Instance { get; } = new();

    public override string NoContactYet => "No contact with the customer is recorded yet.";

    public override string OnHold => "This opportunity is on hold.";

    public override string NothingPlanned => "No answer was needed and nothing is planned; the next step is ours.";

    protected override string And => "and";

    protected override IReadOnlyList<string> Months { get; } =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public override string NotDelivered(string what, string day) =>
        $"{what} of {day} could not be sent. Please check the address or use another channel.";

    public override string CameBack(string what, string day) =>
        $"{what} of {day} came back as undeliverable. Please check the address or use another channel.";

    public override string AddresseeLeft(string day) =>
        $"The person we contacted on {day} has left the company. Please find out who takes over.";

    public override string MeetingPlanned(string day) => $"A meeting with the customer is planned for {day}.";

    public override string Agreed(Owner owner, string day) => owner switch
    {
        Owner.Us => $"We have agreed to the next step by {day}.",
        Owner.Customer => $"The customer’s next step is agreed for {day}.",
        _ => $"The next step is agreed for {day}.",
    };

    public override string AnswerExpected(string day) => $"An answer is expected by {day}.";

    public override string MovedOnWithoutStep(string day) =>
        $"On {day} the opportunity moved to another stage without a next step agreed.";

    public override string ContributionsDelivered(int delivered, int asked) =>
        $"From the customer: {Number(delivered)} of {Counted(asked, "contribution", "contributions")} delivered";

    public override string ContributionsOverdue(int count, string firstDay) =>
        $"{Number(count)} overdue ({(count == 1 ? "due" : "the first due")} on {firstDay})";

    public override string ContributionsAhead(int count, string nextDay) =>
        count == 1 ? $"due on {nextDay}" : $"the next due on {nextDay}";

    public override string CommitmentOverdue(string day) => $"Our next step was agreed for {day}; it is still open.";

    public override string NoAnswerNeeded(string due) => $"No answer is needed for now. From {due} on it is our turn again.";

    public override string Away(string until) => $"The contact is away; the time until {until} does not count.";

    public override string CustomerAnswered(string by, string day, string due) =>
        $"The customer's latest answer came {by} on {day}; the next step is ours, by {due}.";

    public override string MeetingMissedByUs(string day, string due) =>
        $"We could not make the meeting of {day}; the next step is ours, by {due}.";

    public override string Resumed(string day) => $"Taken up again on {day}; the next step is ours.";

    public override string ParkedUntil(string day) => $"Parked until {day}; nothing is due before. Then the next step is ours.";

    public override string Waiting(string start, string? halfOfAnswers, string watch) =>
        $"No answer recorded so far since {start}{(halfOfAnswers is null ? string.Empty : "; " + halfOfAnswers)}. Worth a look from {watch}.";

    public override string HalfOfAnswers(int days) =>
        days == 1 ? "half of such answers come within a day" : $"half of such answers come within {Number(days)} days";

    public override string SoFar(int workingDays) => workingDays switch
    {
        0 => "Less than a working day so far.",
        1 => "1 working day so far.",
        _ => $"{Number(workingDays)} working days so far.",
    };

    public override string Chance(int outOfTen) => outOfTen == 0
        ? "At this age hardly one such wait still ends with an answer"
        : $"At this age about {Number(outOfTen)} in 10 such waits still end with an answer";

    public override string ChanceInBrief(int outOfTen) => outOfTen == 0 ? "hardly one in 10" : $"about {Number(outOfTen)} in 10";

    public override string Source(CurveSource source) => source switch
    {
        CurveSource.PublicMailingLists => "public mailing lists, 2007 to 2013",
        CurveSource.DutchLoanOffers => "loan offers to private customers in the Netherlands, 2011/12",
        _ => "your organisation's own waits",
    };

    public override string NoAnswerSince(string start) => $"No answer recorded since {start}.";

    public override string NoAnswerSince(string start, string touches, string last) =>
        $"No answer recorded since {start}; since then {touches}, last on {last}.";

    public override string NotTriedYet(Channel channel) => channel switch
    {
        Channel.Phone => "A call has not been tried.",
        Channel.Mail => "A mail has not been tried.",
        Channel.Letter => "A letter has not been tried.",
        _ => "LinkedIn has not been tried.",
    };

    public override string Name(Channel channel) => channel switch
    {
        Channel.Phone => "phone",
        Channel.Mail => "mail",
        Channel.Letter => "letter",
        _ => "LinkedIn",
    };

    public override string Start(Touch clock, string day) => clock.Kind switch
    {
        TouchKind.Offer => $"the offer of {day}",
        TouchKind.MeetingMissedByCustomer => $"the meeting planned for {day}",
        TouchKind.CommitmentBroken => $"the agreed date of {day}",
        _ => clock.Channel switch
        {
            Channel.Mail => $"our mail of {day}",
            Channel.Phone => $"our call of {day}",
            Channel.Letter => $"our letter of {day}",
            Channel.Fax => $"our fax of {day}",
            _ => $"our message of {day}",
        },
    };

    public override string Noun(Channel channel) => channel switch
    {
        Channel.Mail => "The mail",
        Channel.Letter => "The letter",
        Channel.Fax => "The fax",
        _ => "The message",
    };

    public override string By(Channel channel) => channel switch
    {
        Channel.Mail => "by mail",
        Channel.Phone => "by phone",
        Channel.InPerson => "in a meeting",
        Channel.Letter => "by letter",
        Channel.Fax => "by fax",
        Channel.SocialMedia => "on social media",
        Channel.LinkedIn => "on LinkedIn",
        Channel.WhatsApp => "by WhatsApp",
        Channel.Sms => "by SMS",
        _ => "on Teams",
    };

    public override string Count(Channel? channel, int count) => channel switch
    {
        null => Counted(count, "offer", "offers"),
        Channel.Mail => Counted(count, "mail", "mails"),
        Channel.Phone => Counted(count, "call", "calls"),
        Channel.InPerson => Counted(count, "meeting that did not take place", "meetings that did not take place"),
        Channel.Letter => Counted(count, "letter", "letters"),
        Channel.Fax => Counted(count, "fax", "faxes"),
        Channel.SocialMedia => Counted(count, "social media post", "social media posts"),
        Channel.LinkedIn => Counted(count, "LinkedIn message", "LinkedIn messages"),
        Channel.WhatsApp => Counted(count, "WhatsApp message", "WhatsApp messages"),
        Channel.Sms => Counted(count, "SMS", "SMS"),
        _ => Counted(count, "Teams message", "Teams messages"),
    };

    protected override string Date(string day, string month, string year) => $"{day} {month} {year}";
}
