using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Histories;
using GhostingGuard.Plugins.Standings;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The one request of <see cref="OpportunityReading"/>, and the names under which it asks for what is joined.</summary>
internal static class OpportunityQuery
{
    /// <summary>How many rows are read at most: one for each combination of a quote, a stakeholder and a competitor, the
    /// newest quotes first.</summary>
    public const int MostRows = 50;

    /// <param name="opportunity">Whose facts are asked for.</param>
    /// <param name="stageColumn">The column of the opportunity that holds its stage.</param>
    public static QueryExpression For(Guid opportunity, string stageColumn)
    {
        var query = new QueryExpression(OpportunityTable.Name)
        {
            ColumnSet = new ColumnSet([.. new[]
            {
                stageColumn,
                OpportunityTable.Columns.State,
                OpportunityTable.Columns.Status,
                OpportunityTable.Columns.Owner,
                OpportunityTable.Columns.Customer,
                OpportunityTable.Columns.ParentContact,
                OpportunityTable.Columns.ParentAccount,
                OpportunityTable.Columns.OriginatingLead,
                OpportunityTable.Columns.OfferedOn,
                OpportunityTable.Columns.ResumedOn,
                OpportunityTable.Columns.ParkedUntil,
                OpportunityTable.Columns.ParkedBecause,
                OpportunityTable.Columns.Ghosted,
                OpportunityTable.Columns.ActualClose,
                OpportunityTable.Columns.EstimatedClose,
                OpportunityTable.Columns.Budget,
                OpportunityTable.Columns.CreatedOn,
                OpportunityTable.Columns.Version,
            }.Concat(ComputedColumns.All).Distinct()]),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(OpportunityTable.Columns.Id, ConditionOperator.Equal, opportunity);

        var settings = query.AddLink(
            UserSettingsTable.Name, OpportunityTable.Columns.OwningUser, UserSettingsTable.Columns.User, JoinOperator.LeftOuter);
        settings.EntityAlias = Joined.Settings;
        settings.Columns = new ColumnSet(UserSettingsTable.Columns.Language);

        JoinZone(settings, UserSettingsTable.Columns.TimeZoneCode, Joined.Zone);
        JoinZone(JoinContact(query, OpportunityTable.Columns.ParentContact, Joined.Contact), ContactTable.Columns.TimeZone, Joined.ContactZone);
        JoinZone(JoinContact(query, OpportunityTable.Columns.Customer, Joined.Customer), ContactTable.Columns.TimeZone, Joined.CustomerZone);

        var account = JoinParty(query, AccountTable.Name, OpportunityTable.Columns.Customer, AccountTable.Columns.Id, Joined.CustomersAccount);
        account.Columns.AddColumn(AccountTable.Columns.Country);
        JoinParty(query, AccountTable.Name, OpportunityTable.Columns.ParentAccount, AccountTable.Columns.Id, Joined.ParentAccount);

        var history = query.AddLink(
            DealHistoryTable.Name, OpportunityTable.Columns.Id, DealHistoryTable.Columns.Id, JoinOperator.LeftOuter);
        history.EntityAlias = Joined.History;
        history.Columns = new ColumnSet([.. DealHistory.Joined]);

        var competitors = query.AddLink(
            OpportunityCompetitorTable.Name, OpportunityTable.Columns.Id, OpportunityCompetitorTable.Columns.Opportunity, JoinOperator.LeftOuter);
        competitors.EntityAlias = Joined.Competitor;
        competitors.Columns = new ColumnSet(OpportunityCompetitorTable.Columns.Competitor);

        var stakeholders = query.AddLink(
            ConnectionTable.Name, OpportunityTable.Columns.Id, ConnectionTable.Columns.From, JoinOperator.LeftOuter);
        stakeholders.EntityAlias = Joined.Connection;
        stakeholders.Columns = new ColumnSet(ConnectionTable.Columns.To);
        stakeholders.LinkCriteria.AddCondition(
            ConnectionTable.Columns.State, ConditionOperator.Equal, ConnectionTable.StateActive);

        var quotes = query.AddLink(
            QuoteTable.Name, OpportunityTable.Columns.Id, QuoteTable.Columns.Opportunity, JoinOperator.LeftOuter);
        quotes.EntityAlias = Joined.Quote;
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

    private static LinkEntity JoinContact(QueryExpression query, string column, string alias) =>
        JoinParty(query, ContactTable.Name, column, ContactTable.Columns.Id, alias);

    private static LinkEntity JoinParty(QueryExpression query, string table, string column, string id, string alias)
    {
        var party = query.AddLink(table, column, id, JoinOperator.LeftOuter);
        party.EntityAlias = alias;
        party.Columns = new ColumnSet([.. StandingColumns.All]);
        return party;
    }

    private static void JoinZone(LinkEntity from, string column, string alias)
    {
        var zone = from.AddLink(
            TimeZoneDefinitionTable.Name, column, TimeZoneDefinitionTable.Columns.Code, JoinOperator.LeftOuter);
        zone.EntityAlias = alias;
        zone.Columns = new ColumnSet(TimeZoneDefinitionTable.Columns.StandardName);
    }

    /// <summary>The names under which the columns of other rows come.</summary>
    public static class Joined
    {
        public const string Settings = "settings";
        public const string Zone = "zone";
        public const string Quote = "quote";
        public const string ContactZone = "contactzone";
        public const string CustomerZone = "customerzone";
        public const string Connection = "stakeholder";
        public const string CustomersAccount = "account";
        public const string ParentAccount = "parentaccount";
        public const string Contact = "contact";
        public const string Customer = "customer";
        public const string History = "history";
        public const string Competitor = "competitor";
    }
}
