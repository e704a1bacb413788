using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Policies;

/// <summary>The row a custom API is asked about, read with the caller's rights; whoever must not see it is refused.</summary>
/// <remarks>It is read by a query, since a failed retrieve would end the transaction before the caller could be told in their language.</remarks>
internal static class AskedRow
{
    private const string Target = "Target";

    /// <exception cref="InvalidPluginExecutionException">There is no such opportunity for the caller, in one sentence.</exception>
    public static Entity Opportunity(PluginRun run, params string[] columns) => Opportunity(run, Given(run, Target), columns);

    /// <param name="run">The call.</param>
    /// <param name="reference">The opportunity as it was given.</param>
    /// <param name="columns">What is read of it.</param>
    /// <exception cref="InvalidPluginExecutionException">There is no such opportunity for the caller, in one sentence.</exception>
    public static Entity Opportunity(PluginRun run, EntityReference? reference, params string[] columns) =>
        reference is null ? throw Refusal(run, words => words.NoDeal)
        : reference.LogicalName != OpportunityTable.Name ? throw Refusal(run, words => words.NotADeal)
        : Find(run, reference, OpportunityTable.Columns.Id, columns) ?? throw Refusal(run, words => words.Gone);

    /// <exception cref="InvalidPluginExecutionException">There is no such commitment for the caller, in one sentence.</exception>
    public static Entity Commitment(PluginRun run, ColumnSet columns) =>
        Given(run, Target) is not { LogicalName: CommitmentTable.Name } reference ? throw Refusal(run, words => words.NoCommitment)
        : Find(run, reference, CommitmentTable.Columns.Id, [.. columns.Columns]) ?? throw Refusal(run, words => words.CommitmentGone);

    /// <exception cref="InvalidPluginExecutionException">There is no such schedule for the caller, in one sentence.</exception>
    public static Entity Schedule(PluginRun run, params string[] columns) =>
        Given(run, Target) is not { LogicalName: ScheduleTable.Name } reference ? throw Refusal(run, words => words.NoSchedule)
        : Find(run, reference, ScheduleTable.Columns.Id, columns) ?? throw Refusal(run, words => words.ScheduleGone);

    /// <summary>The refusal for an opportunity that was deleted after it had been found.</summary>
    public static InvalidPluginExecutionException Gone(PluginRun run) => Refusal(run, words => words.Gone);

    private static EntityReference? Given(PluginRun run, string name) =>
        run.Context.InputParameters.TryGetValue(name, out var given) ? given as EntityReference : null;

    private static Entity? Find(PluginRun run, EntityReference row, string id, string[] columns)
    {
        var query = new QueryExpression(row.LogicalName) { ColumnSet = new ColumnSet([id, .. columns]), TopCount = 1 };
        query.Criteria.AddCondition(id, ConditionOperator.Equal, row.Id);
        return run.AsCaller.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static InvalidPluginExecutionException Refusal(PluginRun run, Func<DealWords, string> sentence) =>
        new(sentence(DealWords.In(CallersLanguage.Of(run))));
}
