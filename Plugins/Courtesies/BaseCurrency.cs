using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.TransactionCurrencyTable.Columns;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>The base currency of the organisation, and what an amount of another one is in it.</summary>
internal sealed class BaseCurrency
{
    private const string Organization = "organization";

    /// <summary>What nearly every currency has, where a row does not say.</summary>
    private const int UsualPrecision = 2;

    private readonly Entity? own;
    private readonly Entity? other;

    private BaseCurrency(Entity? own, Entity? other)
    {
        this.own = own;
        this.other = other;
    }

    public EntityReference? Reference => own?.ToEntityReference();

    public string Code => own?.Value<string>(Columns.Code) ?? string.Empty;

    /// <summary>Reads the base currency and the other one with one request.</summary>
    /// <param name="service">Reads as SYSTEM.</param>
    /// <param name="currency">The currency of an amount; null for the base currency.</param>
    public static BaseCurrency Read(IOrganizationService service, EntityReference? currency)
    {
        var query = new QueryExpression(TransactionCurrencyTable.Name) { ColumnSet = new ColumnSet(Columns.Code, Columns.Precision, Columns.ExchangeRate) };
        var link = query.AddLink(OrganizationTable.Name, Columns.Id, OrganizationTable.Columns.BaseCurrency, JoinOperator.LeftOuter);
        link.EntityAlias = Organization;
        link.Columns = new ColumnSet(OrganizationTable.Columns.Id);
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(Organization, OrganizationTable.Columns.Id, ConditionOperator.NotNull);
        if (currency is not null)
        {
            query.Criteria.AddCondition(Columns.Id, ConditionOperator.Equal, currency.Id);
        }

        var rows = service.RetrieveMultiple(query).Entities;
        return new BaseCurrency(
            rows.FirstOrDefault(row => row.Value<Guid?>(Organization.Of(OrganizationTable.Columns.Id)) is not null),
            rows.FirstOrDefault(row => row.Id == currency?.Id));
    }

    /// <summary>The amount in the base currency, in its smallest unit, as it is shown to people.</summary>
    public decimal Of(decimal amount)
    {
        var rate = other is null || other.Id == own?.Id ? 1 : other.Value<decimal?>(Columns.ExchangeRate) ?? 1;
        return Rounded(amount / rate);
    }

    /// <summary>An amount in the base currency, in its smallest unit.</summary>
    public decimal Rounded(decimal amount) =>
        decimal.Round(amount, own?.Value<int?>(Columns.Precision) ?? UsualPrecision, MidpointRounding.AwayFromZero);
}
