using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Flows.Expressions;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>Does one list of steps or the other.</summary>
internal sealed record ConditionalSteps(FlowValue Condition, ActionList Then, ActionList Otherwise) : FlowAction
{
    public override IEnumerable<DateTime> Run(RunState run) => (Condition.Holds(run) ? Then : Otherwise).Run(run);
}
