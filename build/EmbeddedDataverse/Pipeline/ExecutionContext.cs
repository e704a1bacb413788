using System;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>What plug-in code is told about the operation it runs in.</summary>
internal sealed class ExecutionContext : IPluginExecutionContext
{
    // Sandbox.
    private const int Isolated = 2;

    public required int Stage { get; init; }

    public required int Mode { get; init; }

    public int IsolationMode => Isolated;

    public required int Depth { get; init; }

    public required string MessageName { get; init; }

    public required string PrimaryEntityName { get; init; }

    public Guid? RequestId { get; init; }

    public string SecondaryEntityName => "none";

    public required ParameterCollection InputParameters { get; init; }

    public required ParameterCollection OutputParameters { get; init; }

    public required ParameterCollection SharedVariables { get; init; }

    public required Guid UserId { get; init; }

    public required Guid InitiatingUserId { get; init; }

    public required Guid BusinessUnitId { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string OrganizationName { get; init; }

    public required Guid PrimaryEntityId { get; init; }

    public required EntityImageCollection PreEntityImages { get; init; }

    public required EntityImageCollection PostEntityImages { get; init; }

    public EntityReference? OwningExtension { get; init; }

    public required Guid CorrelationId { get; init; }

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public required bool IsInTransaction { get; init; }

    /// <summary>The asynchronous job; empty for synchronous code.</summary>
    public Guid OperationId { get; init; }

    public required DateTime OperationCreatedOn { get; init; }

    public IPluginExecutionContext? ParentContext { get; init; }
}
