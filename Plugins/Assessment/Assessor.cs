using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.WinningBack;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Assesses an opportunity and stores what changed.</summary>
/// <remarks>Assessing twice changes nothing, and the order of events plays no part: every assessment reads the facts anew.</remarks>
internal sealed class Assessor
{
    private readonly PluginRun run;

    public Assessor(PluginRun run) => this.run = run;

    /// <summary>Assesses outside a transaction: reads anew and tries again when somebody else wrote in between.</summary>
    /// <returns>The assessment; null when the opportunity is gone.</returns>
    /// <exception cref="InvalidPluginExecutionException">With status Retry when it never succeeded; the platform runs the
    /// system job again later.</exception>
    public StoredAssessment? AssessWithRetry(Guid opportunity, Occasion occasion = Occasion.Other) =>
        RowVersion.Guard(run, $"opportunity {opportunity}", () => AssessOnce(opportunity, occasion));

    /// <summary>Assesses once and lets every fault out, since synchronous code must not swallow one.</summary>
    /// <returns>The assessment, its explanation included; null when the opportunity is gone.</returns>
    public StoredAssessment? AssessOnce(Guid opportunity, Occasion occasion = Occasion.Other)
    {
        if (Judgement.Of(opportunity, run.AsSystem, run.Now, run.Trace, occasion) is not { } judgement)
        {
            run.Trace($"opportunity {opportunity} is gone");
            return null;
        }

        if (judgement.Assessment.Risk is null)
        {
            run.Trace($"opportunity {opportunity} is closed");
            if (judgement.Opportunity.EndedWithoutAnswer)
            {
                new WinBack(run, judgement, occasion).Offer();
            }

            return new StoredAssessment(risk: null, explanation: null, nextChangeOn: null);
        }

        var columns = new ComputedColumns(judgement, run.Now);
        var changed = columns.Changed;
        run.Trace($"opportunity {opportunity}: {judgement.Assessment.History.Touches.Count} touches, risk {judgement.Assessment.Risk}, {changed.Count} columns change");
        if (changed.Count > 0)
        {
            var patch = new Entity(OpportunityTable.Name, opportunity)
            {
                RowVersion = judgement.Opportunity.Row.Value<long>(OpportunityTable.Columns.Version).ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
            foreach (var column in changed)
            {
                patch[column.Key] = column.Value;
            }

            run.AsSystem.Execute(new UpdateRequest
            {
                Target = patch,
                ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
            });
        }

        judgement.Opportunity.Keep(judgement.Participation, run.AsSystem);
        return new StoredAssessment(judgement.Assessment.Risk, columns.Explanation, judgement.Assessment.NextChangeOn, changed.Count > 0);
    }
}
