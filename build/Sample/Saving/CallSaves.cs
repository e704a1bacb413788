using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Phone calls, with what came of them.</summary>
internal static class CallSaves
{
    private const int Made = 2;
    private const int Received = 4;
    private const int Reached = 847170000;

    // What a seller enters: preparing, talking and noting it down. The form's own 30 minutes would count as nothing entered.
    private const int MinutesOfTalk = 20;
    private const int MinutesOfTrying = 5;

    private static readonly TimeSpan Talk = TimeSpan.FromMinutes(9);
    private static readonly TimeSpan Ringing = TimeSpan.FromMinutes(1);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var step = planned.Step;
        var spoke = step.Incoming || step.Choice == Reached;
        return ActivitySave.WrittenAndDone(
            story,
            step,
            "phonecall",
            planned.Moment,
            () => Dial(story, step),
            planned.Moment + (spoke ? Talk : Ringing),
            step.Incoming ? Received : Made,
            step.Choice is { } outcome
                ? [ActivitySave.Minutes(spoke ? MinutesOfTalk : MinutesOfTrying), ("gg_calloutcome", new OptionSetValue(outcome))]
                : [ActivitySave.Minutes(spoke ? MinutesOfTalk : MinutesOfTrying)]);
    }

    private static Dictionary<string, object?> Dial(Story story, Step step)
    {
        var (from, to) = story.Parties(step);
        return new()
        {
            ["subject"] = story.SubjectLine(step, "call"),
            ["directioncode"] = !step.Incoming,
            ["from"] = from,
            ["to"] = to,
        };
    }
}
