using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>Steps one after the other; the first that fails ends the flow.</summary>
internal sealed record ActionList(IReadOnlyList<FlowAction> Actions)
{
    public IEnumerable<DateTime> Run(RunState run) => Actions.SelectMany(action => action.Run(run));
}
