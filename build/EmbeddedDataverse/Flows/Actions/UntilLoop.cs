using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Flows.Expressions;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>Repeats steps until a condition holds, which is asked after each time. A limit that is reached ends the loop and no more.</summary>
/// <param name="Steps">What is repeated, at least once.</param>
/// <param name="Condition">When to stop.</param>
/// <param name="Count">How often at most.</param>
/// <param name="Timeout">For how long at most; the last time is brought to its end.</param>
internal sealed record UntilLoop(ActionList Steps, FlowValue Condition, int Count, TimeSpan Timeout) : FlowAction
{
    public override IEnumerable<DateTime> Run(RunState run)
    {
        var end = run.Now + Timeout;
        for (var time = 1; ; time++)
        {
            foreach (var moment in Steps.Run(run))
            {
                yield return moment;
            }

            if (Condition.Holds(run) || time >= Count || run.Now >= end)
            {
                yield break;
            }
        }
    }
}
