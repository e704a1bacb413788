using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>Waits for a while.</summary>
internal sealed record Delay(TimeSpan Length) : FlowAction
{
    public override IEnumerable<DateTime> Run(RunState run)
    {
        yield return run.Now + Length;
    }
}
