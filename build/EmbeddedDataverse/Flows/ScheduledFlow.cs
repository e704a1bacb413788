using System;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>A flow that is turned on.</summary>
internal sealed class ScheduledFlow(FlowDefinition definition, DateTime turnedOn)
{
    public FlowDefinition Definition => definition;

    /// <summary>When its next run starts, UTC.</summary>
    public DateTime Next { get; private set; } = definition.Recurrence.From(turnedOn, turnedOn);

    public void PassOccurrence(DateTime now) => Next = definition.Recurrence.After(now, turnedOn);
}
