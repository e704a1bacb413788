using System;
using System.Collections.Generic;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Jobs;

/// <summary>Runs asynchronous steps one after the other, in the order in which they were created.</summary>
/// <param name="engine">Where they run.</param>
/// <param name="attempts">How often a job is tried that asks to be tried again.</param>
internal sealed class JobQueue(Engine engine, int attempts)
{
    private readonly Queue<Job> waiting = [];
    private readonly List<JobFailure> failures = [];

    public IReadOnlyList<JobFailure> Failures => failures;

    public int Count => waiting.Count;

    public void Add(Job job) => waiting.Enqueue(job);

    /// <summary>Runs until none is left.</summary>
    /// <returns>How many were run; a job that was tried again counts each time.</returns>
    public int RunAll()
    {
        var ran = 0;
        while (waiting.TryDequeue(out var job))
        {
            Run(job);
            ran++;
        }

        return ran;
    }

    private void Run(Job job)
    {
        var tracing = new Tracing();
        job.Attempts++;
        try
        {
            engine.Pipeline.Run(job.Step.Plugin, job.Context, tracing);
        }
        catch (InvalidPluginExecutionException again) when (again.Status == OperationStatus.Retry && job.Attempts < attempts)
        {
            // The service postpones it; the jobs that wait already come first.
            waiting.Enqueue(job);
        }
        catch (Exception error) when (error is InvalidPluginExecutionException or FaultException)
        {
            failures.Add(new JobFailure(job.Step.Step.Name, job.Context.PrimaryEntityId, error, tracing.Text));
        }

        engine.ThrowIfUnsupported();
    }
}
