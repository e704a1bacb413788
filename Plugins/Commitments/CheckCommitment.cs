using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Commitments;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Refuses a commitment that makes no sense, and fills in what follows from what was entered.</summary>
/// <remarks>Synchronous, because whoever saves it must read the sentence.</remarks>
[Step(Messages.Create, CommitmentTable.Name, Stage.PreOperation, Rank = 2)]
[Step(Messages.Update, CommitmentTable.Name, Stage.PreOperation, Rank = 2,
    Filter = [Columns.Opportunity, Columns.Kind, Columns.Owes, Columns.DueOn, Columns.AgreedOn, Columns.ConfirmedByUsOn, Columns.ConfirmedByCustomerOn, Columns.SettledOn, Columns.Outcome, Columns.IntroducedContact],
    Before = [Columns.Opportunity, Columns.Kind, Columns.Owes, Columns.DueOn, Columns.AgreedOn, Columns.ConfirmedByUsOn, Columns.ConfirmedByCustomerOn, Columns.SettledOn, Columns.Outcome, Columns.IntroducedContact])]
public sealed class CheckCommitment : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var before = run.Before is { } row ? RecordedTerms.Of(row) : null;
        Complete(run, before);

        var after = RecordedTerms.Of(run.Target!, run.Before);
        var caller = Caller.Of(run);
        var objection = CommitmentObjections.To(before, after, run.Now, caller.DayOf, caller.Language);
        if (objection is null && after.Deal != before?.Deal && IsClosed(run, after))
        {
            objection = CommitmentWords.In(caller.Language).OpportunityClosed;
        }

        if (objection is not null)
        {
            throw new InvalidPluginExecutionException(objection);
        }
    }

    /// <summary>Adds to the change what nobody has to enter.</summary>
    private static void Complete(PluginRun run, Terms? before)
    {
        var target = run.Target!;
        var after = RecordedTerms.Of(target, run.Before);
        if (after.AgreedOn is null)
        {
            target[Columns.AgreedOn] = before?.AgreedOn ?? run.Now;
        }

        if (before is not null && before.DueOn?.Date != after.DueOn?.Date)
        {
            // The customer has confirmed another day, and the mail that was sent tells of it.
            if (before.ConfirmedByCustomerOn == after.ConfirmedByCustomerOn)
            {
                target[Columns.ConfirmedByCustomerOn] = null;
            }

            target[Columns.ConfirmationMail] = null;
        }

        if (after.IsOpen)
        {
            if (after.SettledOn is not null)
            {
                target[Columns.SettledOn] = null;
            }
        }
        else if (after.SettledOn is null || (before?.Outcome != after.Outcome && before?.SettledOn == after.SettledOn))
        {
            target[Columns.SettledOn] = run.Now;
        }
    }

    private static bool IsClosed(PluginRun run, Terms terms)
    {
        // A query, since a Retrieve faults when the row is not there; that the platform says better.
        var query = new QueryExpression(OpportunityTable.Name) { ColumnSet = new ColumnSet(OpportunityTable.Columns.State) };
        query.Criteria.AddCondition(OpportunityTable.Columns.Id, ConditionOperator.Equal, terms.Deal!.Value);
        return run.AsSystem.RetrieveMultiple(query).Entities
            .Any(row => row.Choice(OpportunityTable.Columns.State) != OpportunityTable.StateOpen);
    }
}
