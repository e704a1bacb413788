using System;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Assesses the opportunity of a commitment, and the one it belonged to before; a person who was introduced becomes a
/// stakeholder.</summary>
[Step(Messages.Create, CommitmentTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, After = [Columns.Opportunity])]
[Step(Messages.Update, CommitmentTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Columns.State, Columns.Opportunity, Columns.Kind, Columns.Owes, Columns.DueOn, Columns.AgreedOn, Columns.ConfirmedByUsOn, Columns.ConfirmedByCustomerOn, Columns.SettledOn, Columns.Outcome, Columns.IntroducedContact],
    Before = [Columns.Opportunity],
    After = [Columns.Opportunity, Columns.Kind, Columns.Outcome, Columns.IntroducedContact, Columns.Owner])]
[Step(Messages.Delete, CommitmentTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, Before = [Columns.Opportunity])]
[Step(Messages.SetState, CommitmentTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, After = [Columns.Opportunity])]
public sealed class AssessAfterCommitment : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        if (run.After is { } row)
        {
            Introduction.Carry(row, run.AsSystem);
        }

        var assessor = new Assessor(run);
        foreach (var opportunity in new[] { run.Before, run.After }
            .OfType<Entity>()
            .Select(image => image.Reference(Columns.Opportunity)?.Id)
            .OfType<Guid>()
            .Distinct())
        {
            assessor.AssessWithRetry(opportunity, Occasion.Commitment);
        }
    }
}
