using System;

namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>Somebody wants to close a silent deal without an answer.</summary>
public sealed class WalkAwayRequest
{
    /// <summary>Characters a reason may have, so that the story fits beside it.</summary>
    public const int LongestReason = 1000;

    private readonly Assessment assessment;
    private readonly Policy policy;
    private readonly WorkingTime time;

    /// <param name="assessment">The deal at this moment.</param>
    /// <param name="hasOpenOrder">Whether an order of the deal is under way.</param>
    /// <param name="reason">A reason in the person's words; null when none is given.</param>
    /// <param name="policy">How many touches on how many channels it takes without a reason.</param>
    /// <param name="time">The working time of the deal.</param>
    public WalkAwayRequest(Assessment assessment, bool hasOpenOrder, string? reason, Policy policy, WorkingTime time)
    {
        this.assessment = assessment;
        this.policy = policy;
        this.time = time;
        HasOpenOrder = hasOpenOrder;
        Reason = reason;
    }

    public bool HasOpenOrder { get; }

    public string? Reason { get; }

    /// <summary>Touches of ours in the silence that runs; none without one.</summary>
    public int Touches => assessment.Silence?.CountTouches() ?? 0;

    /// <summary>Channels we tried in the silence that runs; none without one.</summary>
    public int Channels => assessment.Silence?.ChannelsTried.Count ?? 0;

    /// <returns>One sentence that says what to do; null when the deal may be closed.</returns>
    public string? ObjectionIn(Language language)
    {
        var say = DecisionWords.In(language);
        return assessment.Risk is null ? say.ClosedAlready
            : HasOpenOrder ? say.OpenOrder
            : assessment.History.BoundUntil is { } until ? say.Bound(Phrases.In(language).Day(time.DayOf(until.AddTicks(-1))))
            : Reason is null && (Touches < policy.WalkAwayTouches || Channels < policy.WalkAwayChannels)
                // A touch takes a channel, also where the policy asks for none.
                ? say.TooFewTouches(Touches, Channels, policy.WalkAwayTouches, Math.Max(policy.WalkAwayChannels, 1))
            : Reason?.Length > LongestReason ? say.ReasonTooLong(Reason.Length, LongestReason)
            : null;
    }

    /// <summary>Why no process may close the deal, whatever reason it gives: that an answer is not to be expected any more is a person's
    /// judgement before the customer is silent and the day of the decision has come.</summary>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="language">The language of the sentence.</param>
    /// <returns>One sentence that says what to do; null when a process may do what a person may, and for a closed deal.</returns>
    public string? ObjectionToProcessIn(DateTime now, Language language)
    {
        var say = DecisionWords.In(language);
        return assessment.Risk is null ? null
            : assessment.Risk != Risk.Ghosting ? say.NotSilentForProcess
            : now < assessment.Deadlines!.Decide ? say.NotDueForProcess(Phrases.In(language).Day(time.DayOf(assessment.Deadlines.Decide)))
            : null;
    }

    /// <summary>What would happen, and why it may.</summary>
    public string PreviewIn(Language language)
    {
        var say = DecisionWords.In(language);
        return Reason is null ? say.WouldCloseAfter(Touches, Channels) : say.WouldCloseBecause;
    }

    /// <summary>What the closing activity tells: what is recorded, in dates and counts, and the reason in the person's words.</summary>
    public string StoryIn(Language language)
    {
        var story = Explanation.Story(assessment, time, language) ?? string.Empty;
        return Reason is null ? story : story + "\n" + Reason;
    }
}
