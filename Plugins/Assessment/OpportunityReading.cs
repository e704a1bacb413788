using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>What one request tells of an opportunity: its own columns, its owner's settings and its quotes.</summary>
internal sealed class OpportunityReading
{
    /// <summary>How many quotes are read at most, the newest first.</summary>
    private const int MostQuotes = 50;

    private const int German = 1031;

    private const string Settings = "settings";
    private const string Zone = "zone";
    private const string Quote = "quote";

    private readonly IReadOnlyList<Entity> rows;

    private OpportunityReading(IReadOnlyList<Entity> rows, Action<string> trace)
    {
        this.rows = rows;
        Time = new WorkingTime(OwnersZone(trace));
    }

    /// <summary>The row, with every column we compute and its version.</summary>
    public Entity Row => rows[0];

    /// <summary>The working time in the owner's zone; in UTC when a team owns the opportunity.</summary>
    public WorkingTime Time { get; }

    /// <summary>German when the owner uses the app in German, else English.</summary>
    public Language Language =>
        Row.Value<int?>(Settings.Of(UserSettingsTable.Columns.Language)) == German ? Language.German : Language.English;

    public DealState State =>
        Row.Choice(OpportunityTable.Columns.State) != OpportunityTable.StateOpen ? DealState.Closed
        : Row.Choice(OpportunityTable.Columns.Status) == OpportunityTable.StatusOnHold ? DealState.Parked
        : DealState.Open;

    /// <summary>What a touch of ours may regard: the opportunity, its quotes, the lead it came from.</summary>
    public IReadOnlyList<Guid> Regarded =>
        new[] { Row.Id }
            .Concat(QuoteRows.Select(row => row.Value<Guid>(Quote.Of(QuoteTable.Columns.Id))))
            .Concat(Ids(Row.Reference(OpportunityTable.Columns.OriginatingLead)))
            .ToList();

    /// <summary>The contact of the opportunity, from either column that may hold one.</summary>
    public IReadOnlyList<Guid> Contacts =>
        new[] { Row.Reference(OpportunityTable.Columns.ParentContact), Row.Reference(OpportunityTable.Columns.Customer) }
            .Where(reference => reference?.LogicalName == PartyTables.Contact)
            .SelectMany(Ids)
            .Distinct()
            .ToList();

    /// <summary>The offers: quotes that were active once, and the date of an offer written elsewhere.</summary>
    public IEnumerable<Touch> Offers()
    {
        foreach (var quote in QuoteRows)
        {
            if (OfferOf(quote) is { } offer)
            {
                yield return offer;
            }
        }

        if (Row.Moment(OpportunityTable.Columns.OfferedOn) is { } offeredOn)
        {
            yield return Touch.Offer(offeredOn);
        }
    }

    /// <returns>Null when there is no such opportunity any more.</returns>
    public static OpportunityReading? Of(Guid opportunity, IOrganizationService service, Action<string> trace)
    {
        var rows = service.RetrieveMultiple(Query(opportunity)).Entities;
        return rows.Count == 0 ? null : new OpportunityReading(rows, trace);
    }

    private IEnumerable<Entity> QuoteRows => rows.Where(row => row.Contains(Quote.Of(QuoteTable.Columns.Id)));

    private static IEnumerable<Guid> Ids(EntityReference? reference) => reference is null ? [] : [reference.Id];

    private Touch? OfferOf(Entity quote)
    {
        var activatedOn = quote.Moment(Quote.Of(QuoteTable.Columns.ActivatedOn));
        if (activatedOn is null && quote.Choice(Quote.Of(QuoteTable.Columns.State)) == QuoteTable.StateDraft)
        {
            return null;
        }

        var moment = activatedOn
            ?? (DayOf(quote.Moment(Quote.Of(QuoteTable.Columns.EffectiveFrom))) is { } from ? Time.StartOfDay(from) : default(DateTime?))
            ?? quote.Moment(Quote.Of(QuoteTable.Columns.CreatedOn));
        var validUntil = DayOf(quote.Moment(Quote.Of(QuoteTable.Columns.EffectiveTo))) is { } to
            ? Time.EndOfDay(to)
            : default(DateTime?);
        return moment is { } on ? Touch.Offer(on, validUntil) : null;
    }

    /// <summary>The day a date column means. Organisations keep such dates as a bare day (00:00 UTC) or as midnight of the
    /// person who entered it.</summary>
    private DateTime? DayOf(DateTime? date) =>
        date is not { } value ? null
        : value.TimeOfDay == TimeSpan.Zero ? value.Date
        : Time.DayOf(value);

    private TimeZoneInfo OwnersZone(Action<string> trace)
    {
        var name = Row.Value<string>(Zone.Of(TimeZoneDefinitionTable.Columns.StandardName));
        if (name is null)
        {
            return TimeZoneInfo.Utc;
        }

        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (TimeZoneNotFoundException)
        {
            trace($"time zone {name} is not known here; days are counted in UTC");
            return TimeZoneInfo.Utc;
        }
    }

    private static QueryExpression Query(Guid opportunity)
    {
        var query = new QueryExpression(OpportunityTable.Name)
        {
            ColumnSet = new ColumnSet(
            [
                OpportunityTable.Columns.State,
                OpportunityTable.Columns.Status,
                OpportunityTable.Columns.Customer,
                OpportunityTable.Columns.ParentContact,
                OpportunityTable.Columns.OriginatingLead,
                OpportunityTable.Columns.OfferedOn,
                OpportunityTable.Columns.ResumedOn,
                OpportunityTable.Columns.CreatedOn,
                OpportunityTable.Columns.Version,
                .. ComputedColumns.All,
            ]),
            TopCount = MostQuotes,
        };
        query.Criteria.AddCondition(OpportunityTable.Columns.Id, ConditionOperator.Equal, opportunity);

        var settings = query.AddLink(
            UserSettingsTable.Name, OpportunityTable.Columns.OwningUser, UserSettingsTable.Columns.User, JoinOperator.LeftOuter);
        settings.EntityAlias = Settings;
        settings.Columns = new ColumnSet(UserSettingsTable.Columns.Language);

        var zone = settings.AddLink(
            TimeZoneDefinitionTable.Name,
            UserSettingsTable.Columns.TimeZoneCode,
            TimeZoneDefinitionTable.Columns.Code,
            JoinOperator.LeftOuter);
        zone.EntityAlias = Zone;
        zone.Columns = new ColumnSet(TimeZoneDefinitionTable.Columns.StandardName);

        var quotes = query.AddLink(
            QuoteTable.Name, OpportunityTable.Columns.Id, QuoteTable.Columns.Opportunity, JoinOperator.LeftOuter);
        quotes.EntityAlias = Quote;
        quotes.Columns = new ColumnSet(
            QuoteTable.Columns.Id,
            QuoteTable.Columns.State,
            QuoteTable.Columns.EffectiveFrom,
            QuoteTable.Columns.EffectiveTo,
            QuoteTable.Columns.CreatedOn,
            QuoteTable.Columns.ActivatedOn);
        quotes.Orders.Add(new OrderExpression(QuoteTable.Columns.CreatedOn, OrderType.Descending));
        return query;
    }
}
