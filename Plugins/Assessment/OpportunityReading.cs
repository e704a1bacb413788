using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Commitments;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Domain.Policies;
using GhostingGuard.Plugins.Domain.Reasons;
using GhostingGuard.Plugins.Domain.Standings;
using GhostingGuard.Plugins.Histories;
using GhostingGuard.Plugins.Policies;
using GhostingGuard.Plugins.Standings;
using GhostingGuard.Plugins.WorkingDays;
using Microsoft.Xrm.Sdk;
using Joined = GhostingGuard.Plugins.Assessment.OpportunityQuery.Joined;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>What one request tells of an opportunity: its own columns, its owner's settings and its quotes.</summary>
internal sealed class OpportunityReading
{
    private readonly IReadOnlyList<Entity> rows;
    private readonly WorkingTime ownersTime;

    private OpportunityReading(IReadOnlyList<Entity> rows, Settings settings, Action<string> trace)
    {
        this.rows = rows;
        Time = new WorkingTime(FindZone(settings, trace, Joined.ContactZone, Joined.CustomerZone, Joined.Zone), settings.FreeDays(Country));
        ownersTime = new WorkingTime(FindZone(settings, trace, Joined.Zone));
    }

    /// <summary>The row, with every column we compute and its version.</summary>
    public Entity Row => rows[0];

    /// <summary>The working time in the zone of the contact, else of the owner, else of the settings; without the days that are free
    /// in the customer's country.</summary>
    public WorkingTime Time { get; }

    /// <summary>German when the owner uses the app in German, else English.</summary>
    public Language Language =>
        UserLanguage.ByNumber(Row.Value<int?>(Joined.Settings.Of(UserSettingsTable.Columns.Language)));

    /// <summary>The policy for the stage the opportunity is in. Of a choice or a lookup the stage is its label.</summary>
    public Policy PolicyIn(Settings settings) => settings.PolicyFor(
        Row.FormattedValues.TryGetValue(settings.StageColumn, out var label) ? label : Row.Value<string>(settings.StageColumn));

    public DealState State =>
        Row.Choice(OpportunityTable.Columns.State) != OpportunityTable.StateOpen ? DealState.Closed
        : Row.Choice(OpportunityTable.Columns.Status) == OpportunityTable.StatusOnHold ? DealState.Parked
        : DealState.Open;

    /// <summary>Whether it is lost because no answer came.</summary>
    public bool EndedWithoutAnswer =>
        Row.Choice(OpportunityTable.Columns.State) == OpportunityTable.StateLost
        && Row.Choice(OpportunityTable.Columns.Ghosted) == OpportunityTable.EndedWithoutAnswer;

    /// <summary>What a touch of ours may regard: the opportunity, its commitments, its quotes, the lead it came from.</summary>
    /// <param name="commitments">Its commitments; null when it is known to have none.</param>
    public IReadOnlyList<Guid> Regarded(CommitmentsReading? commitments) =>
        new[] { Row.Id }
            .Concat(commitments?.Ids ?? [])
            .Concat(Quotes.Select(row => row.Value<Guid>(Joined.Quote.Of(QuoteTable.Columns.Id))))
            .Concat(Ids(Row.Reference(OpportunityTable.Columns.OriginatingLead)))
            .ToList();

    /// <summary>The contact of the opportunity, from either column that may hold one.</summary>
    public IReadOnlyList<Guid> Contacts =>
        new[] { Row.Reference(OpportunityTable.Columns.ParentContact), Row.Reference(OpportunityTable.Columns.Customer) }
            .Where(reference => reference?.LogicalName == PartyTables.Contact)
            .SelectMany(Ids)
            .Distinct()
            .ToList();

    /// <summary>The account that is the customer; null when a person is.</summary>
    public Guid? Account => Row.Reference(OpportunityTable.Columns.Customer) is { LogicalName: AccountTable.Name } account ? account.Id : null;

    /// <summary>What is known of contact and account, from each column that may hold one.</summary>
    public IReadOnlyList<CustomerStanding> Standings =>
        [.. new[] { Joined.Contact, Joined.Customer, Joined.CustomersAccount, Joined.ParentAccount }.Select(alias => StandingColumns.Of(Row, alias.Of))];

    /// <summary>What changed in it so far.</summary>
    public DealChanges Changes => DealHistory.Of(Row, Joined.History.Of);

    /// <summary>Keeps how many contributions were asked for and delivered beside the opportunity, unless it is kept already.</summary>
    public void Keep(Participation? participation, IOrganizationService service) =>
        DealHistory.Keep(Row, Joined.History.Of, participation, service);

    /// <summary>How many competitors are recorded; too few when they did not all fit into the rows that were read.</summary>
    public int Competitors => rows
        .Select(row => row.Value<Guid?>(Joined.Competitor.Of(OpportunityCompetitorTable.Columns.Competitor)))
        .OfType<Guid>()
        .Distinct()
        .Count();

    /// <summary>The contacts connected to the opportunity; null when they did not all fit into the rows that were read.</summary>
    public IReadOnlyList<Guid>? Stakeholders => rows.Count >= OpportunityQuery.MostRows
        ? null
        : rows.Select(row => row.Reference(Joined.Connection.Of(ConnectionTable.Columns.To)))
            .Where(reference => reference?.LogicalName == PartyTables.Contact)
            .SelectMany(Ids)
            .Distinct()
            .ToList();

    /// <summary>The offers: quotes that were active once, and the date of an offer written elsewhere.</summary>
    public IEnumerable<Touch> Offers()
    {
        foreach (var quote in Quotes)
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
    public static OpportunityReading? Of(Guid opportunity, Settings settings, IOrganizationService service, Action<string> trace)
    {
        var rows = service.RetrieveMultiple(OpportunityQuery.For(opportunity, settings.StageColumn)).Entities;
        return rows.Count == 0 ? null : new OpportunityReading(rows, settings, trace);
    }

    private IEnumerable<Entity> Quotes => rows
        .Where(row => row.Contains(Joined.Quote.Of(QuoteTable.Columns.Id)))
        .GroupBy(row => row.Value<Guid>(Joined.Quote.Of(QuoteTable.Columns.Id)))
        .Select(same => same.First());

    private static IEnumerable<Guid> Ids(EntityReference? reference) => reference is null ? [] : [reference.Id];

    private Touch? OfferOf(Entity quote)
    {
        var activatedOn = quote.Moment(Joined.Quote.Of(QuoteTable.Columns.ActivatedOn));
        if (activatedOn is null && quote.Choice(Joined.Quote.Of(QuoteTable.Columns.State)) == QuoteTable.StateDraft)
        {
            return null;
        }

        var moment = activatedOn
            ?? (DayOf(quote.Moment(Joined.Quote.Of(QuoteTable.Columns.EffectiveFrom))) is { } from ? Time.StartOfDay(from) : default(DateTime?))
            ?? quote.Moment(Joined.Quote.Of(QuoteTable.Columns.CreatedOn));
        var validUntil = DayOf(quote.Moment(Joined.Quote.Of(QuoteTable.Columns.EffectiveTo))) is { } to
            ? Time.EndOfDay(to)
            : default(DateTime?);
        return moment is { } on ? Touch.Offer(on, validUntil) : null;
    }

    /// <summary>The day a date column means. Organisations keep such dates as a bare day (00:00 UTC) or as midnight of the
    /// person who entered it.</summary>
    public DateTime? DayOf(DateTime? date) =>
        date is not { } value ? null
        : value.TimeOfDay == TimeSpan.Zero ? value.Date
        : ownersTime.DayOf(value);

    private string? Country => Row.Value<string>(Joined.CustomersAccount.Of(AccountTable.Columns.Country));

    /// <summary>The first zone that one of these people has, else the one of the settings.</summary>
    private TimeZoneInfo FindZone(Settings settings, Action<string> trace, params string[] people)
    {
        var name = people
            .Select(alias => Row.Value<string>(alias.Of(TimeZoneDefinitionTable.Columns.StandardName)))
            .FirstOrDefault(zone => zone is not null) ?? settings.TimeZone;
        return UserZone.Find(name, trace);
    }
}
