using GhostingGuard.Plugins.Domain.Courtesies;
using GhostingGuard.Plugins.Domain.Reasons;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>English words.</summary>
internal sealed class EnglishFollowUpWords : FollowUpWords
{
    private const string Decide = "Please decide: keep on until a day, park the opportunity, or walk away.";

    private EnglishFollowUpWords()
    {
    }

    public static EnglishFollowUpWords Instance { get; } = new();

    public override string Closing => "Kind regards";

    public override string WhatToSay => "What you might say:";

    public override string NoSilence => "No answer of the customer is awaited on this opportunity, so there is nothing to follow up.";

    public override string BeforeTheStart =>
        "This silence began before Ghosting Guard was set up. It causes no follow-up until somebody gets in touch again.";

    public override string NoWay =>
        "No way to the customer is open. Please check the addresses and the contact preferences, or connect another person of the customer.";

    public override string UnknownWay => "There is no such way. Please choose a value of the choice “Way to follow up”.";

    public override string UnknownLanguage => "Please choose 1033 for English or 1031 for German.";

    public override string Closed => "This opportunity is closed. Please reopen it first.";

    public override string PlayIncomplete => "Please fill in reason, step, language, subject and text of the play.";

    public override string PlayStep => "The step must be a number from 1 to 5.";

    protected override Language Language => Language.English;

    public override string GivePlanned(CourtesyKind kind, string day) =>
        $"A courtesy is planned for {day}: {Name(kind)}. It may come first. Please enter when it was given, once it was.";

    private static string Name(CourtesyKind kind) => kind switch
    {
        CourtesyKind.Information => "information",
        CourtesyKind.Favour => "a favour",
        CourtesyKind.Invitation => "an invitation",
        CourtesyKind.Sample => "a sample",
        CourtesyKind.Gift => "a gift",
        CourtesyKind.Meal => "a meal",
        _ => "something small",
    };

    public override string GiveFirst => "Something small may come first: information or a favour. Please record it as a courtesy.";

    public override string WriteTheMail => "Processes do not write mails here; please write this one yourself.";

    public override string NoNumber => "No phone number of the contact is recorded.";

    public override string NoAddress => "No mail address of the contact is recorded.";

    public override string WorksFromHome => "The person works from home: the mobile number or a message may reach them.";

    public override string NoLongerAwaited(string day) => $"Closed on {day}: no answer of the customer is awaited any more.";

    public override string DealClosed(string day) => $"Closed on {day}: the opportunity is closed.";

    public override string Name(Way way) => way switch
    {
        Way.Phone => "phone",
        Way.Mail => "mail",
        Way.Message => "message",
        Way.Letter => "letter",
        Way.OtherStakeholder => "another stakeholder",
        Way.InPerson => "in person",
        _ => "colleague",
    };

    public override string Name(Reason reason) => reason switch
    {
        Reason.PrioritiesChangedForNow => "Priorities changed for now",
        Reason.PrioritiesChangedForGood => "Priorities changed for good",
        Reason.BenefitOrChemistryMissing => "Benefit or chemistry missing",
        Reason.UncomfortableToSayNo => "Uncomfortable to say no",
        Reason.HardToTakeFurtherInside => "Hard to take further inside",
        Reason.UsuallyDoesNotAnswer => "Usually does not answer",
        Reason.LeftTheCompany => "Left the company",
        _ => "Unknown",
    };

    public override string PlayName(Reason reason, int step, Language language) =>
        $"{Name(reason)}, step {step}, {(language == Language.German ? "German" : "English")}";

    public override string UnknownPlaceholder(string placeholder) =>
        $"There is no placeholder {{{placeholder}}}. Please use {{contact}}, {{sender}}, {{offer date}} or {{last contact}}, or leave the braces out.";

    public override string SecondPlay(string name) =>
        $"There is a play for this reason, step, language and way already, “{name}”. Please change that one, or deactivate it first.";

    public override string Greeting(string? contact) => contact is null ? "Hello," : $"Hello {contact},";

    protected override string ToDo(Way way) => way switch
    {
        Way.OtherStakeholder => "Speak with another person of the customer",
        Way.InPerson => "Meet in person",
        Way.Colleague => "Ask a colleague to get in touch",
        Way.Mail => "Write a mail",
        _ => string.Empty,
    };

    public override string Suggested(Way way, int step, string day) => $"Next follow-up: {Name(way)}, by {day} (step {step} of {Playbook.Steps}).";

    public override string Instead(Way way) => $"Our last attempt reached nobody. Please try: {Name(way)}.";

    public override string Tried(string list) => $"So far in this silence: {list}.";

    public override string Times(Way way, int times) => times == 1 ? $"{Name(way)} once" : times == 2 ? $"{Name(way)} twice" : $"{Name(way)} {times} times";

    public override string Created(Way way, int step, string day) => $"Follow-up {step} is planned: {Name(way)}, by {day}.";

    public override string AlreadyOpen(string day) => $"A follow-up is planned already, by {day}.";

    public override string NotAtRiskYet(string day) => $"The first follow-up comes on {day}, when the opportunity comes at risk; until then an answer may still come.";

    public override string HeldBack(string day) => $"Something is planned until {day}; the follow-up waits for it.";

    public override string MostReached(int most) => most == 0
        ? "The policy plans no follow-ups. " + Decide
        : $"{most} follow-ups have been made in this silence, as many as the policy plans. {Decide}";

    public override string DecisionFirst(string day) => $"The decision about this opportunity comes first, on {day}. {Decide}";
}
