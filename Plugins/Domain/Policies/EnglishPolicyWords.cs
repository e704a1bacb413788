using System;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>English refusals.</summary>
internal sealed class EnglishPolicyWords : PolicyWords
{
    private EnglishPolicyWords()
    {
    }

    public static EnglishPolicyWords Instance { get; } = new();

    public override string PeriodWithoutDays => "Please enter both the first and the last day of the quiet period.";

    public override string PeriodEndsBeforeItBegins =>
        "The last day of the quiet period lies before its first day. Please swap or correct them.";

    public override string UnknownStageColumn(string name) =>
        $"The opportunity has no column “{name}”. Please enter the logical name of a column, for example stepname, or leave the field empty.";

    public override string UnknownWay(string word) =>
        $"“{word}” is no way to reach a customer, or comes twice. Please enter phone, mail, message, letter, another stakeholder, in person and colleague " +
        "in the order you like, with commas between, or leave the field empty.";

    public override string AgreementWords => "Words of agreement";

    public override string RefusalWords => "Words of refusal or change";

    public override string NoWord(string piece) =>
        $"“{piece}” is no word. Please enter words or short phrases, each on a line of its own or with commas between, or leave the field empty for the words of the product.";

    public override string TooManyWords(string field, int most) => $"“{field}” may hold at most {most} words or phrases. Please leave some of them out.";

    public override string AgreesAndRefuses(string word) =>
        $"“{word}” would never confirm anything, since it is or holds a word of refusal or change. Please take it out of “{AgreementWords}”, or enter a list of your own " +
        $"without it under “{RefusalWords}”.";

    public override string Name(PolicyNumber number) => number switch
    {
        PolicyNumber.MessageWatchAfter => "Message: watch after",
        PolicyNumber.MessageAtRiskAfter => "Message: at risk after",
        PolicyNumber.MessageGhostingAfter => "Message: ghosting after",
        PolicyNumber.OfferWatchAfter => "Offer: watch after",
        PolicyNumber.OfferAtRiskAfter => "Offer: at risk after",
        PolicyNumber.OfferGhostingAfter => "Offer: ghosting after",
        PolicyNumber.MeetingWatchAfter => "Meeting: watch after",
        PolicyNumber.MeetingAtRiskAfter => "Meeting: at risk after",
        PolicyNumber.MeetingGhostingAfter => "Meeting: ghosting after",
        PolicyNumber.CommitmentWatchAfter => "Commitment: watch after",
        PolicyNumber.CommitmentAtRiskAfter => "Commitment: at risk after",
        PolicyNumber.CommitmentGhostingAfter => "Commitment: ghosting after",
        PolicyNumber.OurTurnAfter => "Our turn after",
        PolicyNumber.DecideAfter => "Decide after",
        PolicyNumber.FurtherOfferAfter => "Further offer counts after",
        PolicyNumber.FurtherOffers => "Further offers",
        PolicyNumber.LongestAbsence => "Longest absence",
        PolicyNumber.UndatedAbsence => "Undated absence",
        PolicyNumber.LongestUnconfirmed => "Longest unconfirmed step",
        PolicyNumber.NoAnswerNeededFor => "No answer needed for",
        PolicyNumber.NobodysTurnFor => "Nobody’s turn for",
        PolicyNumber.WalkAwayTouches => "Walk away: touches",
        PolicyNumber.WalkAwayChannels => "Walk away: channels",
        PolicyNumber.CircularRecipients => "Circular above",
        PolicyNumber.MostFollowUps => "Most follow-ups",
        PolicyNumber.SecondFollowUpAfter => "Second follow-up after",
        PolicyNumber.ThirdFollowUpAfter => "Third follow-up after",
        PolicyNumber.FourthFollowUpAfter => "Fourth follow-up after",
        PolicyNumber.FifthFollowUpAfter => "Fifth follow-up after",
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, null),
    };

    public override string TooSmall(string field, int least, int most) =>
        $"“{field}” must be at least {least}. Please enter a number from {least} to {most}, or leave it empty for the default.";

    public override string TooLarge(string field, int least, int most) =>
        $"“{field}” may be at most {most}. Please enter a number from {least} to {most}, or leave it empty for the default.";

    public override string WrongOrder(string lower, int lowerValue, string upper, int upperValue) =>
        $"“{lower}” ({lowerValue}) must not be larger than “{upper}” ({upperValue}). Please lower the first or raise the second.";

    public override string DecideTooEarly(string decide, int decideValue, string ghosting, int ghostingValue, int least) =>
        $"“{decide}” ({decideValue} calendar days) would come before “{ghosting}” ({ghostingValue} working days, at least {least} calendar days). " +
        $"Please raise the first to at least {least} or lower the second.";

    public override string InRowOf(string stage, string sentence) =>
        $"The row for the sales stage “{stage}” would no longer fit: {sentence}";

    public override string SecondDefaultRow(string name) =>
        $"There is a default row already, “{name}”. Please change that one, or enter the sales stage this row is for.";

    public override string SecondRowOf(string stage, string name) =>
        $"There is a row for the sales stage “{stage}” already, “{name}”. Please change that one, or enter another stage.";

    public override string PeriodTooLong(int days, int most) =>
        $"A quiet period may last at most {most} days; this one lasts {days}. Please check the year, or enter several periods.";
}
