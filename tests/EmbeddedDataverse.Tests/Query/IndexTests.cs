using System;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>A replay asks a hundred thousand questions: what an index can answer looks through no table.</summary>
public sealed class IndexTests
{
    private readonly World world = new();
    private readonly Guid acme;
    private readonly Guid anna;
    private readonly Guid deal;

    public IndexTests()
    {
        acme = world.Company("Acme", ("number", 7));
        anna = world.Person("Anna", ("companyid", World.Reference("company", acme)), ("companynumber", 7));
        var bert = world.Person("Bert");
        deal = world.Deal("a", ("personid", World.Reference("person", anna)));
        world.Deal("b", ("personid", World.Reference("person", bert)));
        world.Deal("c");
    }

    [Fact]
    public void An_id() => Finds("a", query => query.Criteria.AddCondition("dealid", ConditionOperator.Equal, deal));

    [Fact]
    public void Several_ids() => Finds("a", query => query.Criteria.AddCondition("dealid", ConditionOperator.In, deal, Guid.NewGuid()));

    [Fact]
    public void The_same_id_twice_finds_its_row_once() => Finds("a", query => query.Criteria.AddCondition("dealid", ConditionOperator.In, deal, deal));

    [Fact]
    public void A_lookup() => Finds("a", query => query.Criteria.AddCondition("personid", ConditionOperator.Equal, anna));

    [Fact]
    public void A_lookup_beside_other_conditions() => Finds("a", query =>
    {
        query.Criteria.AddCondition("name", ConditionOperator.NotEqual, "x");
        query.Criteria.AddFilter(LogicalOperator.And).AddCondition("personid", ConditionOperator.In, anna);
    });

    [Fact]
    public void An_inner_link_to_few_rows() => Finds("a", query =>
        query.AddLink("person", "personid", "personid").LinkCriteria.AddCondition("personid", ConditionOperator.Equal, anna));

    [Fact]
    public void An_inner_link_two_tables_away() => Finds("a", query =>
        query.AddLink("person", "personid", "personid").AddLink("company", "companynumber", "number")
            .LinkCriteria.AddCondition("companyid", ConditionOperator.Equal, acme));

    [Fact]
    public void Alternatives_that_are_all_selective() => Finds("a b", query =>
    {
        var link = query.AddLink("person", "personid", "personid", JoinOperator.LeftOuter);
        link.EntityAlias = "p";
        link.LinkCriteria.AddCondition("companyid", ConditionOperator.Equal, acme);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition("dealid", ConditionOperator.Equal, new Guid("00000000-0000-0000-0000-000000000005"));
        either.AddCondition("p", "personid", ConditionOperator.NotNull);
    });

    [Fact]
    public void Alternatives_of_which_one_is_not_selective_still_find_every_row()
    {
        var query = Query();
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition("dealid", ConditionOperator.Equal, deal);
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "c");

        Assert.Equal("a c", World.Names(world.Ask(query)));
    }

    [Fact]
    public void A_link_that_may_be_missing_selects_nothing()
    {
        var query = Query();
        var link = query.AddLink("person", "personid", "personid", JoinOperator.LeftOuter);
        link.EntityAlias = "p";
        link.LinkCriteria.AddCondition("personid", ConditionOperator.Equal, anna);
        query.Criteria.AddCondition("p", "fullname", ConditionOperator.NotEqual, "Anna");

        Assert.Equal("b c", World.Names(world.Ask(query)));
    }

    private static QueryExpression Query() => new("deal")
    {
        ColumnSet = new ColumnSet("name"),
        Orders = { new OrderExpression("name", OrderType.Ascending) },
    };

    private void Finds(string expected, Action<QueryExpression> narrow)
    {
        var query = Query();
        narrow(query);

        Assert.Equal(expected, World.Names(world.Ask(query)));
        Assert.Equal(0, world.Scanned);
    }
}
