using System;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Marks;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Marking;

/// <summary>The custom API gg_RecordTouch: notes with one click what left no activity by itself.</summary>
/// <remarks>What is noted becomes an activity, as if the person had written it, with that person's rights; the assessment follows
/// from the activity. Asking twice within a minute notes it once.</remarks>
public sealed class RecordTouch : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var language = CallersLanguage.Of(run);
        var say = MarkWords.In(language);
        var request = new MarkRequest(
            Input<string>(run, "Kind"),
            Utc(Input<DateTime?>(run, "On")),
            ChannelIn(run, say),
            Input<DateTime?>(run, "AnswerExpectedBy"),
            run.Now);
        if (request.ObjectionIn(language) is { } objection)
        {
            throw new InvalidPluginExecutionException(objection);
        }

        var row = AskedRow.Opportunity(
            run, OpportunityTable.Columns.State, OpportunityTable.Columns.ParentContact, OpportunityTable.Columns.Customer);
        if (row.Choice(OpportunityTable.Columns.State) != OpportunityTable.StateOpen)
        {
            throw new InvalidPluginExecutionException(say.Closed);
        }

        var note = new MarkNote(
            request,
            row.ToEntityReference(),
            Input<EntityReference>(run, "Contact") ?? ContactOf(row),
            Input<EntityReference>(run, "Recipient") ?? new EntityReference(PartyTables.User, run.Context.InitiatingUserId),
            say.Subject(request.Kind!.Value));
        var known = note.FindKnown(run.AsSystem);
        run.Context.OutputParameters["Activity"] = known ?? note.Save(run.AsCaller);
        run.Context.OutputParameters["Recorded"] = known is null;
        run.Trace($"{request.Kind} of {request.On:u} {(known is null ? "recorded" : "was recorded before")}");
    }

    private static T? Input<T>(PluginRun run, string name) =>
        run.Context.InputParameters.TryGetValue(name, out var value) && value is T typed ? typed : default;

    private static DateTime? Utc(DateTime? moment) => moment is { Kind: DateTimeKind.Local } local
        ? local.ToUniversalTime()
        : moment is { } other ? DateTime.SpecifyKind(other, DateTimeKind.Utc) : null;

    private static Channel? ChannelIn(PluginRun run, MarkWords say) => Input<int?>(run, "Channel") is not { } number ? null
        : Choices.IsChannel(number) ? Choices.ChannelOf(number)
        : throw new InvalidPluginExecutionException(say.UnknownChannel);

    /// <summary>The contact of the opportunity; without one the account, which is none of us either.</summary>
    private static EntityReference? ContactOf(Entity opportunity) =>
        opportunity.Reference(OpportunityTable.Columns.ParentContact) ?? opportunity.Reference(OpportunityTable.Columns.Customer);
}
