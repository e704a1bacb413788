using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Policies;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The numbers by which a silence is judged.</summary>
public sealed class Policy
{
    private readonly IReadOnlyDictionary<PolicyNumber, int> numbers;

    private Policy(
        IReadOnlyDictionary<PolicyNumber, int> numbers,
        CallOutcome callWithoutOutcome,
        bool accountResponses,
        bool useRhythm,
        bool hideChance)
    {
        this.numbers = numbers;
        CallWithoutOutcome = callWithoutOutcome;
        AccountResponses = accountResponses;
        UseRhythm = useRhythm;
        HideChance = hideChance;
        Message = Of(PolicyNumber.MessageWatchAfter, PolicyNumber.MessageAtRiskAfter, PolicyNumber.MessageGhostingAfter);
        Offer = Of(PolicyNumber.OfferWatchAfter, PolicyNumber.OfferAtRiskAfter, PolicyNumber.OfferGhostingAfter);
        Meeting = Of(PolicyNumber.MeetingWatchAfter, PolicyNumber.MeetingAtRiskAfter, PolicyNumber.MeetingGhostingAfter);
        Commitment = Of(PolicyNumber.CommitmentWatchAfter, PolicyNumber.CommitmentAtRiskAfter, PolicyNumber.CommitmentGhostingAfter);
    }

    /// <summary>The numbers that hold when nobody has set others.</summary>
    /// <remarks>
    /// A question by mail is answered within two working days or hardly ever (R project mailing lists, 2007 to 2013);
    /// half of all answers to an offer take nine calendar days and still come after three weeks (BPI Challenge 2012).
    /// </remarks>
    public static Policy Default { get; } = new(
        BuiltInNumbers(), CallOutcome.NotReached, accountResponses: false, useRhythm: true, hideChance: false);

    /// <summary>Working days we have to answer before the risk says that it is our turn.</summary>
    public int OurTurnAfter => this[PolicyNumber.OurTurnAfter];

    /// <summary>Calendar days from clock start to the day on which to decide about a silent deal.</summary>
    public int DecideAfter => this[PolicyNumber.DecideAfter];

    /// <summary>Working days that must lie between two offers for the later one to set the clock anew.</summary>
    public int FurtherOfferAfter => this[PolicyNumber.FurtherOfferAfter];

    /// <summary>How often a further offer may set the clock anew in one silence; zero for never.</summary>
    public int FurtherOffers => this[PolicyNumber.FurtherOffers];

    /// <summary>Working days for which an absence with a named return may hold the clock.</summary>
    public int LongestAbsence => this[PolicyNumber.LongestAbsence];

    /// <summary>Working days for which an absence holds the clock when no return is named.</summary>
    public int UndatedAbsence => this[PolicyNumber.UndatedAbsence];

    /// <summary>Working days for which something agreed holds the clock while the customer has not confirmed it.</summary>
    public int LongestUnconfirmed => this[PolicyNumber.LongestUnconfirmed];

    /// <summary>Working days for which it is nobody's turn after somebody said that no answer is needed.</summary>
    public int NoAnswerNeededFor => this[PolicyNumber.NoAnswerNeededFor];

    /// <summary>Working days for which it may be nobody's turn without a planned activity before it becomes ours.</summary>
    public int NobodysTurnFor => this[PolicyNumber.NobodysTurnFor];

    /// <summary>A mail to more outside recipients than these is a circular and no touch.</summary>
    public int CircularRecipients => this[PolicyNumber.CircularRecipients];

    /// <summary>Unanswered touches of ours after which a silent deal may be closed without a written reason.</summary>
    public int WalkAwayTouches => this[PolicyNumber.WalkAwayTouches];

    /// <summary>Channels that these touches must have used.</summary>
    public int WalkAwayChannels => this[PolicyNumber.WalkAwayChannels];

    /// <summary>Follow-ups that are made in one silence at most; zero for none.</summary>
    public int MostFollowUps => this[PolicyNumber.MostFollowUps];

    /// <summary>What a completed call of ours counts as when nobody recorded an outcome.</summary>
    public CallOutcome CallWithoutOutcome { get; }

    /// <summary>Whether an answer that regards only the account counts for each of its open opportunities.</summary>
    public bool AccountResponses { get; }

    /// <summary>Whether the days for messages adapt to the contact's rhythm.</summary>
    public bool UseRhythm { get; }

    /// <summary>Whether the chance of an answer is left out of what people read.</summary>
    public bool HideChance { get; }

    private Thresholds Message { get; }

    private Thresholds Offer { get; }

    private Thresholds Meeting { get; }

    private Thresholds Commitment { get; }

    /// <summary>Any of the numbers, by its name.</summary>
    public int this[PolicyNumber number] => numbers[number];

    /// <summary>The working days of a kind of silence.</summary>
    public Thresholds For(SilenceKind kind) => kind switch
    {
        SilenceKind.Offer => Offer,
        SilenceKind.Meeting => Meeting,
        SilenceKind.Commitment => Commitment,
        _ => Message,
    };

    /// <summary>Working days from our latest touch to a follow-up.</summary>
    /// <param name="step">Which one it is in the silence, from 2 on; the first one is due when the deal comes at risk. Beyond the fifth
    /// the days of the fifth hold.</param>
    public int FollowUpAfter(int step) => this[step switch
    {
        <= 2 => PolicyNumber.SecondFollowUpAfter,
        3 => PolicyNumber.ThirdFollowUpAfter,
        4 => PolicyNumber.FourthFollowUpAfter,
        _ => PolicyNumber.FifthFollowUpAfter,
    }];

    /// <summary>This policy with what a row sets laid over it.</summary>
    /// <exception cref="ArgumentException">The row makes no sense over this policy; <see cref="PolicyObjections"/> says why.</exception>
    public Policy With(PolicyRow row)
    {
        var objections = PolicyObjections.To(row, this, Language.English);
        if (objections.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", objections), nameof(row));
        }

        var laidOver = new Dictionary<PolicyNumber, int>();
        foreach (var number in numbers)
        {
            laidOver[number.Key] = row.Numbers.TryGetValue(number.Key, out var set) ? set : number.Value;
        }

        return new Policy(
            laidOver,
            row.CallWithoutOutcome ?? CallWithoutOutcome,
            row.AccountResponses ?? AccountResponses,
            row.UseRhythm ?? UseRhythm,
            row.HideChance ?? HideChance);
    }

    private static Dictionary<PolicyNumber, int> BuiltInNumbers() => new()
    {
        [PolicyNumber.MessageWatchAfter] = 2,
        [PolicyNumber.MessageAtRiskAfter] = 5,
        [PolicyNumber.MessageGhostingAfter] = 10,
        [PolicyNumber.OfferWatchAfter] = 7,
        [PolicyNumber.OfferAtRiskAfter] = 10,
        [PolicyNumber.OfferGhostingAfter] = 15,
        [PolicyNumber.MeetingWatchAfter] = 1,
        [PolicyNumber.MeetingAtRiskAfter] = 3,
        [PolicyNumber.MeetingGhostingAfter] = 8,
        [PolicyNumber.CommitmentWatchAfter] = 1,
        [PolicyNumber.CommitmentAtRiskAfter] = 3,
        [PolicyNumber.CommitmentGhostingAfter] = 8,
        [PolicyNumber.OurTurnAfter] = 1,
        [PolicyNumber.DecideAfter] = 30,
        [PolicyNumber.FurtherOfferAfter] = 1,
        [PolicyNumber.FurtherOffers] = 2,
        [PolicyNumber.LongestAbsence] = 20,
        [PolicyNumber.UndatedAbsence] = 5,
        [PolicyNumber.LongestUnconfirmed] = 20,
        [PolicyNumber.NoAnswerNeededFor] = 10,
        [PolicyNumber.NobodysTurnFor] = 10,
        [PolicyNumber.CircularRecipients] = 10,
        [PolicyNumber.WalkAwayTouches] = 3,
        [PolicyNumber.WalkAwayChannels] = 2,
        [PolicyNumber.MostFollowUps] = 5,
        [PolicyNumber.SecondFollowUpAfter] = 3,
        [PolicyNumber.ThirdFollowUpAfter] = 5,
        [PolicyNumber.FourthFollowUpAfter] = 5,
        [PolicyNumber.FifthFollowUpAfter] = 5,
    };

    private Thresholds Of(PolicyNumber watch, PolicyNumber atRisk, PolicyNumber ghosting) =>
        new(this[watch], this[atRisk], this[ghosting]);
}
