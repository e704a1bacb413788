using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>After which follow-ups the customer answered: in each silence that an answer ended, the one done last before it. It tells what
/// came before the answer, not what caused it.</summary>
/// <remarks>It is read from the history each time, so an edited or deleted answer changes it as if it had never been otherwise.</remarks>
public sealed class FollowUpYield
{
    private readonly HashSet<FollowUp> answered = [];
    private readonly DateTime? knownAfter;

    private FollowUpYield(DateTime? knownAfter) => this.knownAfter = knownAfter;

    /// <param name="history">The deal; a silence that our side ended, by parking or because no answer was needed, is none that an
    /// answer ended.</param>
    /// <param name="isCutShort">Whether older touches are missing: what was done up to the first known answer is then not told.</param>
    /// <param name="followUps">The follow-ups of the deal, of all its silences, in no order.</param>
    public static FollowUpYield Of(History history, bool isCutShort, IReadOnlyCollection<FollowUp> followUps)
    {
        var responses = history.Touches.Where(touch => touch.Kind == TouchKind.Response).ToList();
        var yield = new FollowUpYield(!isCutShort ? null : responses.Count == 0 ? DateTime.MaxValue : responses[0].Moment);
        var since = new List<DateTime>();
        foreach (var touch in history.Touches)
        {
            if (touch.Kind != TouchKind.Response)
            {
                since.AddRange(touch.AwaitsAnswer ? [touch.Moment] : []);
                continue;
            }

            var interrupted = history.Interruptions.Where(moment => moment < touch.Moment).Select(moment => (DateTime?)moment).Max();
            if (since.Where(moment => interrupted is null || moment >= interrupted).Select(moment => (DateTime?)moment).FirstOrDefault() is { } began
                && LastDone(followUps, began, touch.Moment) is { } last)
            {
                yield.answered.Add(last);
            }

            since.Clear();
        }

        return yield;
    }

    /// <summary>Whether it was the last one done before an answer; null when that is not known, as too little of the history was read.</summary>
    public bool? IsAnswered(FollowUp followUp) =>
        answered.Contains(followUp) ? true
        : followUp.EndedOn <= knownAfter ? null
        : false;

    /// <remarks>A call that reached somebody is done at the moment of the answer it brought.</remarks>
    private static FollowUp? LastDone(IEnumerable<FollowUp> followUps, DateTime began, DateTime answeredOn) => followUps
        .Where(followUp => followUp.IsDone && followUp.EndedOn >= began && followUp.EndedOn <= answeredOn)
        .OrderBy(followUp => followUp.EndedOn)
        .ThenBy(followUp => followUp.Step)
        .LastOrDefault();
}
