using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>One step of a flow.</summary>
internal abstract record FlowAction
{
    /// <summary>Does the step. Each moment it yields is one until which it waits, UTC.</summary>
    public abstract IEnumerable<DateTime> Run(RunState run);
}
