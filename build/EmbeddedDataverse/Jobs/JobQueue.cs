using System;
using System.Collections.Generic;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Jobs;

/// <summary>Runs asynchronous work one after the other, in the order in which it was created.</summary>
/// <param name="engine">Where it runs.</param>
/// <param name="attempts">How often a job is tried that asks to be tried again.</param>
internal sealed class JobQueue(Engine engine, int attempts)
{
    private readonly Queue<Job> waiting = [];
    // Jobs of the same moment go on in the order in which they began to wait.
    private readonly PriorityQueue<Job, (DateTime Until, long Order)> postponed = new();
    private readonly List<JobFailure> failures = [];
    private long order;

    public IReadOnlyList<JobFailure> Failures => failures;

    public int Count => waiting.Count;

    /// <summary>When the next postponed job wants to go on, UTC; null if none does.</summary>
    public DateTime? NextWakeUp => postponed.TryPeek(out _, out var next) ? next.Until : null;

    public void Add(Job job) => waiting.Enqueue(job);

    /// <summary>Lets a job go on at a moment; the greatest moment there is means never.</summary>
    public void Postpone(Job job, DateTime until)
    {
        if (until.Date < DateTime.MaxValue.Date)
        {
            postponed.Enqueue(job, (until, order++));
        }
    }

    /// <summary>Runs until none is left but those that wait for a later moment.</summary>
    /// <returns>How many were run; a job that was tried again counts each time.</returns>
    public int RunAll()
    {
        var ran = 0;
        while (waiting.TryDequeue(out var job) || TryWake(out job))
        {
            Run(job);
            ran++;
        }

        return ran;
    }

    private bool TryWake(out Job job)
    {
        if (NextWakeUp <= engine.Clock.Now)
        {
            return postponed.TryDequeue(out job!, out _);
        }

        job = null!;
        return false;
    }

    private void Run(Job job)
    {
        var tracing = new Tracing();
        job.Attempts++;
        try
        {
            job.Run(tracing);
        }
        catch (InvalidPluginExecutionException again) when (again.Status == OperationStatus.Retry && job.MayRetry && job.Attempts < attempts)
        {
            // The service postpones it; the jobs that wait already come first.
            waiting.Enqueue(job);
        }
        catch (Exception error) when (error is InvalidPluginExecutionException or FaultException)
        {
            job.Fail(error);
            failures.Add(new JobFailure(job.Name, job.RowId, error, tracing.Text));
        }

        engine.ThrowIfUnsupported();
    }
}
