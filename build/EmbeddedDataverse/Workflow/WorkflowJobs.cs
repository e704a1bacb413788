using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>Starts the activated workflows that an operation triggers, and keeps their jobs.</summary>
internal sealed class WorkflowJobs(Engine engine)
{
    public const string Table = "workflow";

    // decisions/0141: sources say 16 starts on one row "in a short time", and one hour.
    private const int MostStarts = 16;
    private static readonly TimeSpan ShortTime = TimeSpan.FromHours(1);

    private readonly ILookup<string, WorkflowDefinition> definitions = engine.Solution.Workflows.ToLookup(workflow => workflow.Table);
    private readonly Dictionary<(Guid Workflow, Guid Row), Queue<DateTime>> starts = [];
    private readonly List<WorkflowJob> jobs = [];

    public IReadOnlyList<WorkflowState> States => jobs
        .Select(job => new WorkflowState(job.Name, job.RowId, job.Status, job.StartedOn, job.PostponedUntil, job.Message))
        .ToList();

    /// <summary>Inside the transaction; the jobs come into being once it is committed.</summary>
    /// <param name="operation">What was done.</param>
    /// <param name="before">The row before it; null of a new one.</param>
    public void Trigger(Operation operation, Row? before)
    {
        if (operation.Table == null)
        {
            return;
        }

        foreach (var workflow in definitions[operation.Table.Name].Where(workflow => IsTriggered(workflow, operation)))
        {
            if (OwnerIfActivated(workflow) is { } ownerId)
            {
                var deleted = operation.Message == MessageCatalogue.Delete ? SdkValue.Entity(engine.Rows, before!, before!.Table.Columns.Values) : null;
                engine.Rows.Transaction!.AfterCommit(() => Start(new WorkflowJob(engine, workflow, operation, ownerId, deleted)));
            }
        }
    }

    /// <summary>A job that has succeeded is deleted where the workflow says so; others stay, so that somebody sees them.</summary>
    public void Ended(WorkflowJob job)
    {
        if (job.Status == WorkflowStatus.Succeeded && job.Definition.DeletesJobs)
        {
            jobs.Remove(job);
        }
    }

    private static bool IsTriggered(WorkflowDefinition workflow, Operation operation) => operation.Message switch
    {
        MessageCatalogue.Create => workflow.RunsOnCreate,
        MessageCatalogue.Delete => workflow.RunsOnDelete,
        // decisions/0140: a column counts as changed if the request holds it, as for filtered steps.
        MessageCatalogue.Update => operation.Target!.Attributes.Keys.Any(workflow.RunsOnChangeOf.Contains),
        _ => false,
    };

    /// <summary>A background workflow that starts by itself runs as whoever owns it.</summary>
    private Guid? OwnerIfActivated(WorkflowDefinition workflow)
    {
        var row = engine.Rows.Find(Table, workflow.Id)!;
        return row.Get(SystemColumns.State) is 1 ? ((EntityReference)row.Get("ownerid")!).Id : null;
    }

    private void Start(WorkflowJob job)
    {
        jobs.Add(job);
        if (!starts.TryGetValue((job.Definition.Id, job.RowId), out var recent))
        {
            starts.Add((job.Definition.Id, job.RowId), recent = []);
        }

        while (recent.TryPeek(out var oldest) && engine.Clock.Now - oldest >= ShortTime)
        {
            recent.Dequeue();
        }

        recent.Enqueue(engine.Clock.Now);
        if (recent.Count > MostStarts)
        {
            job.Refuse(Faults.TooDeep());
            return;
        }

        engine.Jobs.Add(job);
    }
}
