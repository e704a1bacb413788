using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>What is remembered of the deals with a contact or an account: sums over the deals, never counters.</summary>
public sealed class CustomerHistory
{
    /// <summary>Months after which everything is forgotten.</summary>
    public const int Remembered = 24;

    /// <summary>Silences that are not over from which Careful is suggested; a judgement, not a measurement.</summary>
    private const int SuggestsCare = 2;

    /// <param name="deals">All deals with the contact or the account.</param>
    /// <param name="policy">What counts as late.</param>
    /// <param name="now">The moment, in UTC.</param>
    public CustomerHistory(IReadOnlyCollection<PastDeal> deals, Policy policy, DateTime now)
    {
        var silences = deals.SelectMany(deal => deal.Silences).Where(silence => ForgottenOn(silence.On) > now).ToList();
        var late = deals.SelectMany(deal => deal.LateAnswers(policy)).Where(answer => ForgottenOn(answer) > now).ToList();
        Silences = silences.Count;
        WonBack = silences.Count(silence => silence.IsOver);
        AnsweredLate = late.Count;
        ForgetsOn = silences.Select(silence => silence.On).Concat(late).OrderBy(moment => moment)
            .Select(moment => (DateTime?)ForgottenOn(moment)).FirstOrDefault();
    }

    /// <summary>How often the customer did not answer for thirty days, or until the deal ended for that.</summary>
    public int Silences { get; }

    /// <summary>After how many of these silences the customer came back.</summary>
    public int WonBack { get; }

    /// <summary>How many answers came later than the days that count as ghosting.</summary>
    public int AnsweredLate { get; }

    /// <summary>When (UTC) the first of all this is forgotten; null when there is nothing to forget.</summary>
    public DateTime? ForgetsOn { get; }

    /// <summary>What it suggests, never more than care; null when nothing is remembered.</summary>
    public Standing? Suggested =>
        ForgetsOn is null ? null
        : Silences - WonBack >= SuggestsCare ? Standing.Careful
        : Standing.Normal;

    /// <summary>When (UTC) something that happened at a moment is forgotten.</summary>
    public static DateTime ForgottenOn(DateTime moment) => moment.AddMonths(Remembered);
}
