using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Policies;
using GhostingGuard.Plugins.WorkingDays;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Digesting;

/// <summary>What one manager is told on one day: a task of that manager's own.</summary>
/// <remarks>Its id follows from the two, so that a digest is there once a day, however often somebody asks and even after it was
/// completed. Names of deals are read with the manager's rights; the others are counted.</remarks>
internal sealed class Digest
{
    /// <summary>Deals that are named; the view shows the rest.</summary>
    private const int Named = 20;

    private readonly PluginRun run;
    private readonly Guid manager;

    public Digest(PluginRun run, Guid manager)
    {
        this.run = run;
        this.manager = manager;
    }

    /// <returns>Whether it is new.</returns>
    public bool Create(IReadOnlyList<GhostingDeal> deals)
    {
        var time = new WorkingTime(UserZone.Find(UserZone.NameOf(manager, run.AsSystem), run.Trace));
        var today = time.DayOf(run.Now);
        var id = StableId.Of($"digest/{manager:N}/{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        if (run.AsSystem.Exists(TaskTable.Name, ActivityTable.Columns.Id, id))
        {
            return false;
        }

        var language = UserLanguage.Of(manager, run.AsSystem);
        var words = DigestWords.In(language);
        var names = NamesOf(deals.Take(Named));
        var named = deals.Where(deal => names.ContainsKey(deal.Id))
            .Select(deal => words.Deal(names[deal.Id], Phrases.In(language).Day(time.DayOf(deal.Since))))
            .ToList();
        run.AsCaller.Create(new Entity(TaskTable.Name, id)
        {
            [ActivityTable.Columns.Subject] = words.Subject(deals.Count),
            [TaskTable.Columns.Description] = words.Text(named, deals.Count - named.Count),
            [ActivityTable.Columns.ScheduledEnd] = time.EndOfDay(today).AddMinutes(-1),
            [TaskTable.Columns.Owner] = new EntityReference(UserTable.Name, manager),
        });
        return true;
    }

    /// <summary>The names of those the manager may read.</summary>
    private Dictionary<Guid, string> NamesOf(IEnumerable<GhostingDeal> deals)
    {
        var query = new QueryExpression(OpportunityTable.Name) { ColumnSet = new ColumnSet(OpportunityTable.Columns.Name) };
        query.Criteria.AddCondition(OpportunityTable.Columns.Id, ConditionOperator.In, deals.Select(deal => (object)deal.Id).ToArray());
        return run.As(manager).RetrieveMultiple(query).Entities
            .ToDictionary(row => row.Id, row => row.Value<string>(OpportunityTable.Columns.Name) ?? string.Empty);
    }
}
