using System;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Sweeping;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>Assesses opportunities one after the other, each by itself: a fault of one is noted and holds up no other.</summary>
internal sealed class OpportunityByOpportunity
{
    private readonly PluginRun run;
    private readonly Assessor assessor;
    private readonly SweepFaults faults;
    private readonly WorkBudget budget;
    private readonly Func<TimeSpan> elapsed;
    private readonly SweepProgress progress;

    /// <param name="run">The call in which it happens; outside a transaction.</param>
    /// <param name="version">The rules and settings in force.</param>
    /// <param name="budget">How much may be done.</param>
    /// <param name="elapsed">The time since the run began.</param>
    /// <param name="progress">Where is counted what was done.</param>
    public OpportunityByOpportunity(PluginRun run, string version, WorkBudget budget, Func<TimeSpan> elapsed, SweepProgress progress)
    {
        this.run = run;
        this.budget = budget;
        this.elapsed = elapsed;
        this.progress = progress;
        assessor = new Assessor(run);
        faults = new SweepFaults(run.AsSystem, version);
    }

    /// <summary>Assesses one more.</summary>
    /// <param name="deal">The opportunity.</param>
    /// <param name="due">What is known of it when it is due: it would be tried again and again if a fault were not noted.</param>
    /// <param name="occasion">Why it is assessed.</param>
    /// <returns>False when the run has done enough; then it was not begun.</returns>
    public bool TryAssess(Guid deal, DueOpportunity? due = null, Occasion occasion = Occasion.Other)
    {
        if (!budget.Allows(progress.Processed, elapsed()))
        {
            progress.LeaveMore();
            return false;
        }

        progress.Begin();
        try
        {
            progress.Add(assessor.AssessWithRetry(deal, occasion));
            if (due is { HasFailed: true })
            {
                faults.Forget(due);
            }
        }
        catch (InvalidPluginExecutionException busy) when (busy.Status == OperationStatus.Retry)
        {
            // Somebody keeps writing to it. It stays due.
            progress.LeaveMore();
        }
        catch (Exception fault)
        {
            run.Trace($"opportunity {deal}: {fault}");
            progress.AddFailure(deal, fault);
            if (due is not null)
            {
                faults.Record(due, fault);
            }
        }

        return true;
    }
}
