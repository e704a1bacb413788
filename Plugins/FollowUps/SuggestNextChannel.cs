using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>The custom API gg_SuggestNextChannel: says on which way to try next, whom and by when, in words and as values.</summary>
/// <remarks>It reads and writes nothing.</remarks>
public sealed class SuggestNextChannel : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var next = new NextFollowUp(run);
        var answer = run.Context.OutputParameters;
        answer["Suggestion"] = string.Join(" ", Sentences(next));

        // What came back cannot be followed up there, but the person may still be reached on another way.
        var way = next.Plan.Way ?? (next.Judgement.Assessment.Risk == Risk.Unreachable ? next.UsualWay : null);
        if (way is not { } known)
        {
            return;
        }

        answer["Way"] = Choices.Of(known).Value;
        if (MessageChannels.Of(known, next.Judgement.Assessment.Silence) is { } channel)
        {
            answer["Channel"] = Choices.Of(channel).Value;
        }

        if (next.People.Person(known) is { } person)
        {
            answer["Contact"] = person;
        }

        if (next.Plan.DueOn is { } due)
        {
            answer["Step"] = next.Plan.Step;
            answer["DueOn"] = due;
        }
    }

    private static IEnumerable<string> Sentences(NextFollowUp next)
    {
        var say = next.Say;
        if (next.Judgement.Assessment.Risk == Risk.Unreachable && next.UsualWay is { } instead)
        {
            yield return say.Instead(instead);
        }
        else if (next.Why is { } why)
        {
            yield return why;
        }
        else
        {
            yield return say.Suggested(next.Plan.Way!.Value, next.Plan.Step, next.Day(next.Plan.DueOn!.Value));
        }

        var tried = next.Tried.All.GroupBy(attempt => attempt.Way).Select(way => say.Times(way.Key, way.Count())).ToList();
        if (tried.Count > 0)
        {
            yield return say.Tried(Phrases.In(next.Language).List(tried));
        }

        if (next.Why is null)
        {
            foreach (var note in FollowUpNotes.Of(next, say, mayNotMail: false, givesFirst: false))
            {
                yield return note;
            }
        }
    }
}
