using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Policies;

/// <summary>Reads the business closures of the organisation: rules of one calendar, which cannot be queried by themselves.</summary>
internal sealed class ClosureReading
{
    private const int MinutesOfDay = 24 * 60;

    private readonly IOrganizationService service;
    private readonly Action<string> trace;

    public ClosureReading(IOrganizationService service, Action<string> trace)
    {
        this.service = service;
        this.trace = trace;
    }

    /// <returns>The closures of whole days; none when the organisation has no such calendar.</returns>
    public IReadOnlyList<FreePeriod> Read() =>
        CalendarId() is { } id ? [.. Rules(id).Select(Closure).OfType<FreePeriod>()] : [];

    private Guid? CalendarId()
    {
        var query = new QueryExpression(OrganizationTable.Name) { ColumnSet = new ColumnSet(OrganizationTable.Columns.BusinessClosureCalendar), TopCount = 1 };
        var calendar = service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Value<object>(OrganizationTable.Columns.BusinessClosureCalendar);
        return calendar switch
        {
            Guid id when id != Guid.Empty => id,
            EntityReference reference => reference.Id,
            _ => null,
        };
    }

    /// <remarks>All columns, because the rules are no column one could name; they come along.</remarks>
    private IEnumerable<Entity> Rules(Guid calendar) =>
        service.Retrieve(CalendarTable.Name, calendar, new ColumnSet(allColumns: true)).Value<EntityCollection>(CalendarTable.Rules)?.Entities
        ?? Enumerable.Empty<Entity>();

    /// <summary>A closure runs from the first midnight to the midnight after its last day, whatever the zone.</summary>
    private FreePeriod? Closure(Entity rule)
    {
        if (rule.Moment(CalendarRuleTable.Columns.Start) is not { } start)
        {
            return null;
        }

        var minutes = rule.Value<int?>(CalendarRuleTable.Columns.Duration);
        if (minutes is > 0 and < MinutesOfDay)
        {
            trace($"the closure of {start:yyyy-MM-dd} is left out: it lasts {minutes} minutes, and a working day counts as a whole");
            return null;
        }

        var end = rule.Moment(CalendarRuleTable.Columns.End) ?? start.AddMinutes(minutes ?? MinutesOfDay);
        var first = NearestDay(start);
        var last = NearestDay(end).AddDays(-1);
        return new FreePeriod(first, last < first ? first : last);
    }

    /// <summary>Closures are midnights without a zone; one that was written by code may be off by the writer's zone.</summary>
    private static DateTime NearestDay(DateTime moment) => moment.AddHours(12).Date;
}
