using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Sweeping;
using GhostingGuard.Plugins.Sweeping;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.SettingUp;

/// <summary>What the first assessment would find, of the newest open deals; nothing is written.</summary>
internal sealed class Preview
{
    private readonly Dictionary<Risk, int> counts = [];

    private Preview()
    {
    }

    /// <summary>Deals that were judged.</summary>
    public int Judged => counts.Values.Sum();

    /// <summary>Deals that could not be judged.</summary>
    public int Failed { get; private set; }

    /// <summary>Whether there are older deals that were not looked at.</summary>
    public bool More { get; private set; }

    /// <summary>Judges as many deals as one request may.</summary>
    public static Preview Of(PluginRun run)
    {
        var elapsed = RealTime.StartWatch();
        var budget = new WorkBudget(WorkBudget.UsualRows);
        var preview = new Preview();
        var begun = 0;
        foreach (var deal in NewestDeals(run.AsSystem, budget.Rows + 1))
        {
            if (!budget.Allows(begun++, elapsed()))
            {
                preview.More = true;
                break;
            }

            preview.Judge(deal, run);
        }

        return preview;
    }

    /// <summary>How many deals would have that risk.</summary>
    public int Of(Risk risk) => counts.TryGetValue(risk, out var count) ? count : 0;

    private void Judge(Guid deal, PluginRun run)
    {
        try
        {
            if (Judgement.Of(deal, run.AsSystem, run.Now, run.Trace)?.Assessment.Risk is { } risk)
            {
                counts[risk] = Of(risk) + 1;
            }
        }
        catch (Exception broken) when (broken is not FaultException)
        {
            run.Trace($"opportunity {deal}: {broken}");
            Failed++;
        }
    }

    private static IEnumerable<Guid> NewestDeals(IOrganizationService service, int most)
    {
        var query = new QueryExpression(OpportunityTable.Name) { ColumnSet = new ColumnSet(OpportunityTable.Columns.Id), TopCount = most };
        query.Criteria.AddCondition(OpportunityTable.Columns.State, ConditionOperator.Equal, OpportunityTable.StateOpen);
        query.AddOrder(OpportunityTable.Columns.CreatedOn, OrderType.Descending);
        query.AddOrder(OpportunityTable.Columns.Id, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.Id);
    }
}
