using System;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>One message on its way through the pipeline.</summary>
internal sealed class Operation
{
    // learn.microsoft.com/dotnet/api/microsoft.xrm.sdk.iexecutioncontext.depth: eight by default.
    private const int DeepestAllowed = 8;

    /// <exception cref="System.ServiceModel.FaultException{T}">The operation lies too deep below the one that started it all.</exception>
    public Operation(Caller caller, string message, Table? table, Guid rowId, ParameterCollection input)
    {
        Caller = caller;
        Message = message;
        Table = table;
        RowId = rowId;
        Input = input;
        Depth = (caller.Parent?.Depth ?? 0) + 1;
        if (Depth > DeepestAllowed)
        {
            throw Faults.TooDeep();
        }

        CorrelationId = caller.Parent?.CorrelationId ?? Guid.NewGuid();
    }

    private Operation(Operation whole, ParameterCollection input)
    {
        Caller = whole.Caller;
        Message = whole.Message;
        Table = whole.Table;
        RowId = whole.RowId;
        Input = input;
        Depth = whole.Depth;
        CorrelationId = whole.CorrelationId;
        Shared = whole.Shared;
        Output = whole.Output;
    }

    public Caller Caller { get; }

    public string Message { get; }

    /// <summary>Null for a message without a table.</summary>
    public Table? Table { get; }

    /// <summary>Empty until a new row has its id.</summary>
    public Guid RowId { get; set; }

    public int Depth { get; }

    public Guid CorrelationId { get; }

    public ParameterCollection Input { get; }

    public ParameterCollection Output { get; } = [];

    public ParameterCollection Shared { get; } = [];

    /// <summary>What Create and Update write; null for other messages.</summary>
    public Entity? Target => Input.TryGetValue("Target", out var target) ? target as Entity : null;

    /// <summary>The same operation for a part of its columns.</summary>
    public Operation For(Entity part) => new(this, Copies.With(Input, "Target", part));
}
