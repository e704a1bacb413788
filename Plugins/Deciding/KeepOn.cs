using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Deciding;

/// <summary>The custom API gg_KeepOn: keeps on with a silent opportunity and puts the decision off to a day.</summary>
/// <remarks>The decision becomes an activity on the opportunity, as if the person had written it; the assessment follows from it.</remarks>
public sealed class KeepOn : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var asked = new Asked(run);
        var assessment = asked.Judgement.Assessment;
        var deadlines = assessment.Silence is null ? null : assessment.Deadlines;
        var request = new KeepOnRequest(asked.IsClosed, deadlines, asked.Day("DecideBy"), asked.Time, run.Now);
        Asked.Refuse(request.ObjectionIn(asked.Language));

        if (request.IsNew)
        {
            Note(run.AsCaller, asked, request.Day, run.Now);
        }

        asked.Answer(request.IsNew);
    }

    /// <summary>Creates the activity and completes it: an activity cannot be created as completed.</summary>
    private static void Note(IOrganizationService service, Asked asked, DateTime day, DateTime now)
    {
        var note = new Entity(MessageTable.Name)
        {
            [ActivityTable.Columns.Subject] = asked.Say.KeptOn(Phrases.In(asked.Language).Day(day)),
            [ActivityTable.Columns.Regarding] = new EntityReference(OpportunityTable.Name, asked.Row.Id),
            [ActivityTable.Columns.ActualEnd] = now,
            [MessageTable.Columns.Direction] = true,
            [MessageTable.Columns.Mark] = new OptionSetValue(MessageTable.MarkKeepOn),
            [MessageTable.Columns.DecideBy] = day,
        };
        service.Update(new Entity(MessageTable.Name, service.Create(note))
        {
            [ActivityTable.Columns.State] = new OptionSetValue(ActivityTable.StateCompleted),
            [ActivityTable.Columns.Status] = new OptionSetValue(MessageTable.StatusCompleted),
        });
    }
}
