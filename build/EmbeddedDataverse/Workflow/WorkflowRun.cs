using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Values;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>What a running workflow holds: its variables, the row it runs on, rows next to it, and rows it makes.</summary>
internal sealed class WorkflowRun(Engine engine, Entity primary)
{
    private const string Primary = "primaryEntity";
    private const string RelatedPrefix = "related_";

    private readonly Dictionary<string, object?> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> inputs = new(StringComparer.Ordinal) { [Primary] = primary };
    private readonly Dictionary<string, Entity> created = new(StringComparer.Ordinal);

    public Engine Engine => engine;

    public DateTime Now => engine.Clock.Now;

    public required ExecutionContext Context { get; set; }

    /// <summary>The service as the user it runs as.</summary>
    public IOrganizationService Service => new ServiceFactory(engine, Context).CreateOrganizationService(Context.UserId);

    /// <summary>A variable that was declared.</summary>
    public object? this[string variable]
    {
        get => variables.TryGetValue(variable, out var value)
            ? value
            : throw new NotSupportedException($"The workflow has no variable '{variable}' here.");
        set => variables[variable] = variables.ContainsKey(variable)
            ? value
            : throw new NotSupportedException($"The workflow has no variable '{variable}' here.");
    }

    public void Declare(IReadOnlyList<Variable> declared)
    {
        foreach (var variable in declared)
        {
            variables[variable.Name] = variable.Initial?.Invoke(this);
        }
    }

    public void SetInputRow(string key, Entity row) => inputs[key] = row;

    public void SetCreatedRow(string key, Entity row) => created[key] = row;

    public Entity CreatedRow(string key) => created.TryGetValue(key, out var row)
        ? row
        : throw new NotSupportedException($"The workflow has made no row '{key}' yet.");

    /// <summary>The row the workflow runs on, or one that a lookup of it names ("related_column#table"); null if it names none.</summary>
    public Entity? InputRow(string key)
    {
        if (inputs.TryGetValue(key, out var row))
        {
            return row;
        }

        var parts = key.StartsWith(RelatedPrefix, StringComparison.Ordinal) ? key[RelatedPrefix.Length..].Split('#') : [];
        if (parts.Length != 2)
        {
            throw new NotSupportedException($"A workflow has no row '{key}' here.");
        }

        return Value(inputs[Primary], parts[0]) is EntityReference reference && reference.LogicalName == parts[1]
            ? new Entity(reference.LogicalName, reference.Id)
            : null;
    }

    /// <summary>A column of a row as it is now; of a deleted row, as it was. Null if it is empty or there is no row.</summary>
    /// <remarks>decisions/0140: read when it is asked for, so that a workflow which waited sees what changed meanwhile.</remarks>
    public object? Value(Entity? row, string column)
    {
        if (row == null)
        {
            return null;
        }

        if (engine.Rows.Find(row.LogicalName, row.Id) is not { } stored)
        {
            return row.Attributes.TryGetValue(column, out var kept) ? kept : null;
        }

        engine.Statistics.Count("Retrieve", requests: 1, rows: 1);
        var read = SdkValue.Entity(engine.Rows, stored, [stored.Table[column]]).Attributes;
        return read.Values.FirstOrDefault();
    }
}
