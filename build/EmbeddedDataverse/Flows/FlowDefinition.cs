using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Flows.Actions;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>A scheduled cloud flow as it was imported.</summary>
public sealed class FlowDefinition
{
    internal FlowDefinition(Recurrence recurrence, ActionList actions)
    {
        Recurrence = recurrence;
        Actions = actions;
    }

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required Labels Names { get; init; }

    /// <summary>The logical names of the connection references it needs.</summary>
    public required IReadOnlyList<string> ConnectionReferences { get; init; }

    internal Recurrence Recurrence { get; }

    internal ActionList Actions { get; }
}
