using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Decisions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Deciding;

/// <summary>The custom API gg_CloseStaleOpportunity: walks away from a silent opportunity, which is lost then with our status reason
/// and an activity that tells the story.</summary>
/// <remarks>A person who asks needs no switch; a process needs that of the policy, and leaves alone what began before the start, what is not
/// silent, and what is not to be decided yet.</remarks>
public sealed class CloseStaleOpportunity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var asked = new Asked(run);
        var output = run.Context.OutputParameters;
        output["Done"] = false;
        if (asked.IsClosed && asked.Row.Choice(Columns.Status) == OpportunityTable.StatusGhosted)
        {
            output["Possible"] = false;
            output["Explanation"] = asked.Say.IsClosedAsGhosted;
            return;
        }

        var request = new WalkAwayRequest(
            asked.Judgement.Assessment, HasOpenOrder(run.AsSystem, asked), asked.Text("Reason"), asked.Judgement.Policy, asked.Time);
        var objection = (run.IsAskedByProcess ? ObjectionToProcess(run, asked, request) : null) ?? request.ObjectionIn(asked.Language);
        if (run.IsYes("DryRun"))
        {
            output["Possible"] = objection is null;
            output["Explanation"] = objection ?? request.PreviewIn(asked.Language);
            return;
        }

        Asked.Refuse(objection);
        Close(run, asked, request);
        output["Done"] = true;
        output["Possible"] = true;
        output["Explanation"] = asked.Say.IsClosedAsGhosted;
    }

    private static string? ObjectionToProcess(PluginRun run, Asked asked, WalkAwayRequest request) =>
        !asked.Judgement.Settings.CloseByProcess ? asked.Say.ClosingByProcessOff
        : asked.Judgement.IsFromBeforeTheStart ? asked.Say.SilentBeforeTheStart
        : request.ObjectionToProcessIn(run.Now, asked.Language);

    private static bool HasOpenOrder(IOrganizationService service, Asked asked)
    {
        var query = new QueryExpression(SalesOrderTable.Name) { ColumnSet = new ColumnSet(SalesOrderTable.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(SalesOrderTable.Columns.Opportunity, ConditionOperator.Equal, asked.Row.Id);
        query.Criteria.AddCondition(
            SalesOrderTable.Columns.State, ConditionOperator.In, SalesOrderTable.StateActive, SalesOrderTable.StateSubmitted);
        return service.RetrieveMultiple(query).Entities.Any();
    }

    /// <summary>First the column that stays the truth, since a closed opportunity is read-only and only we write it; then the closing
    /// itself, with the rights of the caller. Both happen or none.</summary>
    private static void Close(PluginRun run, Asked asked, WalkAwayRequest request)
    {
        run.AsSystem.Update(new Entity(OpportunityTable.Name, asked.Row.Id)
        {
            [Columns.Ghosted] = new OptionSetValue(OpportunityTable.EndedWithoutAnswer),
        });
        run.AsCaller.Execute(new OrganizationRequest("LoseOpportunity")
        {
            ["OpportunityClose"] = new Entity(OpportunityCloseTable.Name)
            {
                [OpportunityCloseTable.Columns.Opportunity] = new EntityReference(OpportunityTable.Name, asked.Row.Id),
                [ActivityTable.Columns.Subject] = asked.Say.ClosedWithoutAnswer,
                [OpportunityCloseTable.Columns.Description] = request.StoryIn(asked.Language),
                [ActivityTable.Columns.ActualEnd] = run.Now,
            },
            ["Status"] = new OptionSetValue(OpportunityTable.StatusGhosted),
        });
    }
}
