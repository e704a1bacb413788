using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Jobs;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>One run of a workflow on a row, from its start to its end, pauses included.</summary>
internal sealed class WorkflowJob : Job
{
    // MinInactiveSeconds of the deployment: after an hour the service no longer counts what caused a job.
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly Engine engine;
    private readonly Operation cause;
    private readonly Guid ownerId;
    private readonly Entity primary;
    private readonly bool isOfDeletedRow;
    private WorkflowRun? run;
    private IEnumerator<Pause>? progress;

    public WorkflowJob(Engine engine, WorkflowDefinition definition, Operation cause, Guid ownerId, Entity? deleted)
    {
        this.engine = engine;
        this.cause = cause;
        this.ownerId = ownerId;
        Definition = definition;
        isOfDeletedRow = deleted != null;
        primary = deleted ?? new Entity(definition.Table, cause.RowId);
        StartedOn = engine.Clock.Now;
    }

    public WorkflowDefinition Definition { get; }

    public DateTime StartedOn { get; }

    public WorkflowStatus Status { get; private set; }

    /// <summary>When it goes on; null unless it is in a pause.</summary>
    public DateTime? PostponedUntil { get; private set; }

    /// <summary>Why it ended as it did; null if nobody said.</summary>
    public string? Message { get; private set; }

    public override string Name => Definition.Name;

    public override Guid RowId => cause.RowId;

    // What it has done is done; the service does not begin a workflow again.
    public override bool MayRetry => false;

    public override void Run(Tracing tracing)
    {
        try
        {
            if (!isOfDeletedRow && engine.Rows.Find(Definition.Table, cause.RowId) == null)
            {
                throw new WorkflowEnded(isCanceled: true, "The row is gone.");
            }

            Continue();
        }
        catch (WorkflowEnded ended)
        {
            End(ended.IsCanceled ? WorkflowStatus.Canceled : WorkflowStatus.Succeeded, ended.Message);
        }
    }

    public override void Fail(Exception error) => End(WorkflowStatus.Failed, error.Message);

    /// <summary>Ends it before it begins, as the service does with what it takes for an infinite loop.</summary>
    public void Refuse(Exception error) => End(WorkflowStatus.Canceled, error.Message);

    private void Continue()
    {
        run ??= new WorkflowRun(engine, primary) { Context = MakeContext() };
        run.Context = MakeContext();
        progress ??= Definition.Body.Run(run).GetEnumerator();
        if (progress.MoveNext())
        {
            PostponedUntil = progress.Current.Until;
            engine.Jobs.Postpone(this, progress.Current.Until);
            return;
        }

        End(WorkflowStatus.Succeeded, null);
    }

    private ExecutionContext MakeContext()
    {
        var parent = engine.Clock.Now - StartedOn < Remembered ? cause.Caller.Parent : null;
        var operation = new Operation(new Caller(ownerId, ownerId, parent), cause.Message, cause.Table, cause.RowId, cause.Input);
        return engine.Contexts.OfJob(operation, new EntityReference("workflow", Definition.Id) { Name = Name }, [], []);
    }

    private void End(WorkflowStatus status, string? message)
    {
        Status = status;
        Message = message;
        PostponedUntil = null;
        engine.Workflows.Ended(this);
    }
}
