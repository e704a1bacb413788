using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>Which follow-ups are to be marked as the one after which the customer answered, and which not any more.</summary>
internal static class AnsweredFollowUps
{
    /// <summary>What is to be written; nothing where the marks are right already.</summary>
    /// <param name="judgement">The deal. Of a closed one nothing was read, so its marks stay.</param>
    /// <param name="followUps">Those that are done.</param>
    public static IEnumerable<Entity> Changes(Judgement judgement, IReadOnlyCollection<StoredFollowUp> followUps)
    {
        if (judgement.Opportunity.State == DealState.Closed)
        {
            yield break;
        }

        var answered = FollowUpYield.Of(
            judgement.Assessment.History, judgement.IsBounded, [.. followUps.Select(followUp => followUp.FollowUp)]);
        foreach (var followUp in followUps)
        {
            if (answered.IsAnswered(followUp.FollowUp) is { } isAnswered && isAnswered != followUp.IsAnswered)
            {
                yield return new Entity(followUp.Activity.LogicalName, followUp.Activity.Id)
                {
                    [TaskTable.Columns.FollowUpAnswered] = isAnswered,
                };
            }
        }
    }
}
