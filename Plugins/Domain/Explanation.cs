using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The reason of a risk as a sentence that can be stored: it carries dates, never counts of days.</summary>
/// <remarks>It says what is recorded, not what people did or failed to do.</remarks>
public sealed class Explanation
{
    private readonly Assessment assessment;
    private readonly WorkingTime time;
    private readonly Phrases say;

    private Explanation(Assessment assessment, WorkingTime time, Phrases say)
    {
        this.assessment = assessment;
        this.time = time;
        this.say = say;
    }

    /// <returns>The sentence, with days as the zone of <paramref name="time"/> has them; null for a closed deal.</returns>
    public static string? Of(Assessment assessment, WorkingTime time, Language language) =>
        new Explanation(assessment, time, Phrases.In(language)).Sentence();

    private string? Sentence() => assessment.Risk switch
    {
        null => null,
        Risk.New => say.NoContactYet,
        Risk.Parked => say.OnHold,
        Risk.Unreachable => say.NotDelivered(say.Noun(assessment.Cause!.Channel!.Value), Day(assessment.Cause.Moment)),
        Risk.Engaged or Risk.OurTurn => AnswerDue(),
        Risk.Waiting => say.Waiting(Start(), Day(assessment.Deadlines!.Watch)),
        _ => Silent(),
    };

    private string AnswerDue()
    {
        if (assessment.ResumedOn is { } resumedOn)
        {
            return say.Resumed(Day(resumedOn));
        }

        var due = Day(assessment.OurTurnOn!.Value);
        if (assessment.Cause is { } missed)
        {
            return say.MeetingMissedByUs(Day(missed.Moment), due);
        }

        var response = assessment.LastResponse!;
        return say.CustomerAnswered(say.By(response.Channel!.Value), Day(response.Moment), due);
    }

    private string Silent()
    {
        var silence = assessment.Silence!;
        var later = silence.Counted().Where(touch => touch.CompareTo(silence.Clock) > 0).ToList();
        var sentence = later.Count == 0
            ? say.NoAnswerSince(Start())
            : say.NoAnswerSince(Start(), say.List(Counts(later)), Day(later[later.Count - 1].Moment));
        return NotTried(silence) is { } channel ? sentence + " " + say.NotTriedYet(channel) : sentence;
    }

    private string Start() => say.Start(assessment.Silence!.Clock, Day(assessment.Silence.Clock.Moment));

    private IEnumerable<string> Counts(IEnumerable<Touch> touches) =>
        touches.GroupBy(touch => touch.Channel)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => say.Count(group.Key, group.Count()));

    /// <summary>The first of the usual channels that was not used in this silence, or null when all were.</summary>
    private static Channel? NotTried(Silence silence)
    {
        var tried = silence.ChannelsTried;
        Channel[] usual = [Channel.Phone, Channel.Mail, Channel.LinkedIn, Channel.Letter];
        return usual.Where(channel => !tried.Contains(channel)).Select(channel => (Channel?)channel).FirstOrDefault();
    }

    private string Day(DateTime utc) => say.Day(time.DayOf(utc));
}
