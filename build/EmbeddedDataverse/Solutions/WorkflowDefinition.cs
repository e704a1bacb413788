using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A classic background workflow of the solution.</summary>
public sealed class WorkflowDefinition
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required Labels Names { get; init; }

    /// <summary>The table on whose rows it runs.</summary>
    public required string Table { get; init; }

    /// <summary>True if the import activates it; a draft waits for somebody to do so.</summary>
    public required bool ComesActivated { get; init; }

    public required bool RunsOnCreate { get; init; }

    public required bool RunsOnDelete { get; init; }

    /// <summary>The columns whose change starts it; none if no change does.</summary>
    public required IReadOnlySet<string> RunsOnChangeOf { get; init; }

    /// <summary>Whether a job is deleted once it has succeeded.</summary>
    public required bool DeletesJobs { get; init; }

    /// <summary>What it does.</summary>
    internal Instruction Body { get; init; } = null!;
}
