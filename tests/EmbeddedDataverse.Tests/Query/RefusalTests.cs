using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>A wrong query faults as the service does; what is not supported is named. Nothing is passed over in silence.</summary>
public sealed class RefusalTests
{
    private const int NoSuchColumn = -2147217149;
    private const int NoSuchTable = -2147217150;

    private readonly World world = new();

    [Theory]
    [InlineData("<fetch><entity name='ghost'/></fetch>", NoSuchTable)]
    [InlineData("<fetch><entity name='deal'><link-entity name='ghost' from='a' to='dealid'/></entity></fetch>", NoSuchTable)]
    [InlineData("<fetch><entity name='deal'><attribute name='ghost'/></entity></fetch>", NoSuchColumn)]
    [InlineData("<fetch><entity name='deal'><attribute name='Name'/></entity></fetch>", NoSuchColumn)]
    [InlineData("<fetch><entity name='deal'><order attribute='ghost'/></entity></fetch>", NoSuchColumn)]
    [InlineData("<fetch><entity name='deal'><filter><condition attribute='ghost' operator='null'/></filter></entity></fetch>", NoSuchColumn)]
    [InlineData("<fetch><entity name='deal'><link-entity name='person' from='ghost' to='dealid'/></entity></fetch>", NoSuchColumn)]
    [InlineData("<fetch><entity name='deal'><link-entity name='person' from='personid' to='ghost'/></entity></fetch>", NoSuchColumn)]
    public void An_unknown_table_or_column_faults(string fetchXml, int code) =>
        Assert.Equal(code, Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.Fetch(fetchXml)).Detail.ErrorCode);

    [Theory]
    [InlineData("days", "eq", "two")]
    [InlineData("days", "eq", "1.5")]
    [InlineData("size", "gt", "much")]
    [InlineData("rate", "gt", "much")]
    [InlineData("amount", "gt", "1,5x")]
    [InlineData("hot", "eq", "yes")]
    [InlineData("stage", "eq", "Won")]
    [InlineData("due", "on", "soon")]
    [InlineData("due", "gt", "soon")]
    [InlineData("personid", "eq", "Anna")]
    [InlineData("due", "last-x-days", "0")]
    [InlineData("due", "last-x-days", "-1")]
    [InlineData("due", "olderthan-x-minutes", "1.5")]
    [InlineData("days", "last-x-days", "1")]
    [InlineData("days", "on", "2024-06-12")]
    [InlineData("days", "like", "1%")]
    [InlineData("days", "null", "1")]
    [InlineData("due", "today", "1")]
    [InlineData("days", "between", "1")]
    [InlineData("due", "last-x-years", "99999")]
    [InlineData("due", "next-x-hours", "2000000000")]
    [InlineData("days", "contain-values", "1")]
    [InlineData("stage", "not-contain-values", "1")]
    [InlineData("name", "contain-values", "1")]
    public void A_value_that_does_not_fit_faults(string column, string operation, string value)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => world.DealsWhere($"<condition attribute='{column}' operator='{operation}' value='{value}'/>"));

        Assert.Contains(column, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<filter><condition attribute='friends' operator='not-null'/></filter>")]
    [InlineData("<order attribute='friends'/>")]
    [InlineData("<link-entity name='deal' from='personid' to='friends'/>")]
    public void A_party_list_is_asked_for_through_the_parties(string rest) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.Fetch($"<fetch><entity name='person'>{rest}</entity></fetch>"));

    [Theory]
    [InlineData("eq")]
    [InlineData("in")]
    [InlineData("last-x-days")]
    public void A_missing_value_faults(string operation) => Assert.Throws<FaultException<OrganizationServiceFault>>(
        () => world.DealsWhere($"<condition attribute='due' operator='{operation}'/>"));

    [Fact]
    public void A_typed_value_must_be_the_columns_primitive()
    {
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.DealsWhere(Condition("stage", new OptionSetValue(1))));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.DealsWhere(Condition("personid", new EntityReference("person", Guid.Empty))));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.DealsWhere(Condition("days", 1.5)));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.DealsWhere(Condition("name", null)));

        static ConditionExpression Condition(string column, object? value) => new(column, ConditionOperator.Equal, value);
    }

    [Fact]
    public void An_array_is_not_a_list_of_values() => Assert.Throws<FaultException<OrganizationServiceFault>>(
        () => world.DealsWhere(new ConditionExpression("dealid", ConditionOperator.In, (object)new[] { Guid.NewGuid() })));

    [Theory]
    [InlineData("<fetch><entity name='deal'><filter><condition attribute='due' operator='this-fiscal-year'/></filter></entity></fetch>", "this-fiscal-year")]
    [InlineData("<fetch><entity name='deal'><filter><condition attribute='personid' operator='under' value='x'/></filter></entity></fetch>", "under")]
    [InlineData("<fetch><entity name='deal'><link-entity name='person' from='personid' to='personid' link-type='exists'/></entity></fetch>", "exists")]
    [InlineData("<fetch><entity name='deal'><filter><link-entity name='person'/></filter></entity></fetch>", "link-entity")]
    [InlineData("<fetch datasource='archive'><entity name='deal'/></fetch>", "datasource")]
    [InlineData("<fetch><entity name='deal'><surprise/></entity></fetch>", "surprise")]
    [InlineData("<fetch><entity name='deal'><attribute name='due' dategrouping='month'/></entity></fetch>", "dategrouping")]
    public void What_is_not_supported_is_named(string fetchXml, string named) =>
        Assert.Contains(named, Assert.Throws<NotSupportedException>(() => world.Fetch(fetchXml)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(ConditionOperator.Contains)]
    [InlineData(ConditionOperator.Under)]
    [InlineData(ConditionOperator.EqualUserTeams)]
    [InlineData(ConditionOperator.InFiscalYear)]
    public void An_operator_that_is_not_supported_is_named(ConditionOperator operation) => Assert.Contains(
        operation.ToString(),
        Assert.Throws<NotSupportedException>(() => world.DealsWhere(new ConditionExpression("name", operation, "x"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<entity name='deal'/>")]
    [InlineData("<fetch/>")]
    [InlineData("<fetch><entity name='deal'/><entity name='deal'/></fetch>")]
    [InlineData("<fetch><entity name='deal'>")]
    [InlineData("<fetch top='0'><entity name='deal'/></fetch>")]
    [InlineData("<fetch top='5001'><entity name='deal'/></fetch>")]
    [InlineData("<fetch top='1' page='1'><entity name='deal'/></fetch>")]
    [InlineData("<fetch><entity name='deal'><order attribute='tags'/></entity></fetch>")]
    [InlineData("<fetch><entity name='deal'><filter><condition entityname='ghost' attribute='name' operator='null'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='deal'><link-entity name='person' from='personid' to='personid' alias='x'/><link-entity name='person' from='personid' to='personid' alias='x'/></entity></fetch>")]
    [InlineData("<fetch><entity name='deal'><filter><condition attribute='days' operator='eq' valueof='name'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='deal'><filter><condition attribute='days' operator='like' valueof='limit'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='deal'><filter type='xor'><condition attribute='name' operator='null'/></filter></entity></fetch>")]
    [InlineData("<fetch distinct='yes'><entity name='deal'/></fetch>")]
    public void A_query_that_makes_no_sense_faults(string fetchXml) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => world.Fetch(fetchXml));

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Fifteen_tables_can_be_joined_and_no_more(int links, bool refused)
    {
        var query = new QueryExpression("deal");
        for (var i = 0; i < links; i++)
        {
            query.AddLink("person", "personid", "personid", JoinOperator.LeftOuter);
        }

        Assert.Equal(refused, Record.Exception(() => world.Ask(query)) is FaultException<OrganizationServiceFault>);
    }
}
