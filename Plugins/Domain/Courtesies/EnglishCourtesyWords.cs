using System;
using System.Globalization;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>English refusals.</summary>
internal sealed class EnglishCourtesyWords : CourtesyWords
{
    private EnglishCourtesyWords()
    {
    }

    public static EnglishCourtesyWords Instance { get; } = new();

    public override string NoContact => "Please choose the contact this courtesy is for.";

    public override string NoDay => "Please enter the day this courtesy is planned for, or the day it was given on.";

    public override string GivenInFuture =>
        "“Given on” lies in the future. Please enter that day under “Planned for”, and fill “Given on” once the courtesy has been given.";

    public override string Negative => "The value cannot be negative. Please enter 0 or more.";

    public override string WorthNothing => "Information and favours are worth 0. Please clear the value or choose another kind.";

    public override string OtherCustomer =>
        "This contact does not belong to the customer of the opportunity. Please choose a contact of that customer, connect this contact " +
        "to the opportunity, or leave the opportunity empty.";

    protected override NumberFormatInfo Numbers { get; } = Separated(",", ".");

    public override string TooLarge(decimal most) => $"The value may be at most {most.ToString("N0", Numbers)}. Please check the amount.";

    public override string PassesLimit(decimal sum, decimal limit, string currency, BusinessYear year) =>
        $"With this courtesy, everything for this contact in the business year {year.Name} ({Day(year.FirstDay)} to {Day(year.LastDay)}) would come to " +
        $"{Amount(sum, currency)}; the limit is {Amount(limit, currency)}. Please plan something smaller, or information or a favour, which are worth 0.";

    public override string NoLimit(string currency) =>
        $"No limit for courtesies has been set yet in {currency}, the base currency of your organization. Please ask an administrator to enter an amount " +
        "in the environment variable “Limit for courtesies” (gg_CourtesyLimit), then save again.";

    public override string NoAmount(string text) =>
        $"The environment variable “Limit for courtesies” (gg_CourtesyLimit) holds “{text}”, which is no amount. Please ask an administrator to enter " +
        "a number of 0 or more, such as 50 or 49.90.";

    public override string NoMonth(string text) =>
        $"The environment variable “First month of the business year” (gg_BusinessYearStart) holds “{text}”, which is no month. Please ask an " +
        "administrator to enter a number from 1 to 12.";

    private static string Day(DateTime day) => Phrases.In(Language.English).Day(day);
}
