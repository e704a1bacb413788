using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

public sealed class JoinTests
{
    private readonly World world = new();
    private readonly Guid acme;
    private readonly Guid anna;

    public JoinTests()
    {
        acme = world.Company("Acme", ("number", 7), ("city", "Ulm"));
        var zeta = world.Company("Zeta", ("number", 8), ("city", "Jena"));
        anna = world.Person("Anna", ("companyid", World.Reference("company", acme)), ("companynumber", 7));
        var bert = world.Person("Bert", ("companyid", World.Reference("company", zeta)), ("companynumber", 9));
        var nobody = world.Person("Nobody");
        world.Deal("a1", ("personid", World.Reference("person", anna)));
        world.Deal("a2", ("personid", World.Reference("person", anna)));
        world.Deal("b", ("personid", World.Reference("person", bert)));
        world.Deal("n", ("personid", World.Reference("person", nobody)));
        world.Deal("lonely");
    }

    [Theory]
    [InlineData("inner", "a1:Anna a2:Anna b:Bert n:Nobody")]
    [InlineData("outer", "a1:Anna a2:Anna b:Bert lonely:- n:Nobody")]
    public void A_deal_and_its_person(string join, string expected) => Assert.Equal(expected, Pairs(
        $"<link-entity name='person' from='personid' to='personid' link-type='{join}' alias='p'><attribute name='fullname'/></link-entity>"));

    [Fact]
    public void A_row_comes_once_for_each_match()
    {
        var answer = world.Fetch(
            """
            <fetch><entity name='person'><attribute name='fullname'/><order attribute='fullname'/>
              <link-entity name='deal' from='personid' to='personid' link-type='outer' alias='d'><attribute name='name'/></link-entity>
            </entity></fetch>
            """);

        Assert.Equal("Anna Anna Bert Nobody", World.Names(answer, "fullname"));
        Assert.Equal("a1 a2 b n", World.Names(answer, "d.name"));
    }

    [Fact]
    public void An_inner_link_below_an_outer_one_belongs_to_the_outer_one() => Assert.Equal(
        "a1:Anna a2:Anna b:Bert lonely:- n:-",
        Pairs(
            """
            <link-entity name='person' from='personid' to='personid' link-type='outer' alias='p'><attribute name='fullname'/>
              <link-entity name='company' from='companyid' to='companyid' link-type='inner' alias='c'/>
            </link-entity>
            """));

    [Fact]
    public void An_outer_link_below_an_outer_one_may_find_nothing() => Assert.Equal(
        "a1:Acme a2:Acme b:Zeta lonely:- n:-",
        Pairs(
            """
            <link-entity name='person' from='personid' to='personid' link-type='outer' alias='p'>
              <link-entity name='company' from='companyid' to='companyid' link-type='outer' alias='c'><attribute name='name'/></link-entity>
            </link-entity>
            """,
            "c.name"));

    [Fact]
    public void Tables_are_joined_by_any_whole_number_too() => Assert.Equal(
        "a1:Acme a2:Acme b:- lonely:- n:-",
        Pairs(
            """
            <link-entity name='person' from='personid' to='personid' link-type='outer' alias='p'>
              <link-entity name='company' from='number' to='companynumber' link-type='outer' alias='c'><attribute name='name'/></link-entity>
            </link-entity>
            """,
            "c.name"));

    [Fact]
    public void Two_links_to_one_table_multiply()
    {
        var query = new QueryExpression("person") { ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("personid", ConditionOperator.Equal, anna);
        foreach (var alias in new[] { "one", "other" })
        {
            var link = query.AddLink("deal", "personid", "personid", JoinOperator.LeftOuter);
            link.EntityAlias = alias;
            link.Columns = new ColumnSet("name");
        }

        var answer = world.Ask(query);

        Assert.Equal("a1 a1 a2 a2", World.Names(answer, "one.name"));
        Assert.Equal("a1 a2 a1 a2", World.Names(answer, "other.name"));
    }

    [Fact]
    public void A_link_without_an_alias_is_named_after_its_table_and_its_place()
    {
        var query = new QueryExpression("deal") { ColumnSet = new ColumnSet("name") };
        query.AddLink("person", "personid", "personid").Columns = new ColumnSet("fullname");

        var value = Assert.IsType<AliasedValue>(world.Ask(query).Entities.First()["person1.fullname"]);

        Assert.Equal(("person", "fullname", "Anna"), (value.EntityLogicalName, value.AttributeLogicalName, value.Value));
    }

    [Fact]
    public void A_customer_may_be_of_either_table()
    {
        world.Deal("ofcompany", ("customerid", World.Reference("company", acme)));
        world.Deal("ofperson", ("customerid", World.Reference("person", anna)));
        var query = new QueryExpression("deal") { ColumnSet = new ColumnSet("name") };
        query.AddLink("company", "customerid", "companyid");

        Assert.Equal("ofcompany", World.Names(world.Ask(query)));
    }

    private string Pairs(string links, string column = "p.fullname")
    {
        var answer = world.Fetch($"<fetch><entity name='deal'><attribute name='name'/><order attribute='name'/>{links}</entity></fetch>");
        return string.Join(' ', World.Names(answer).Split(' ').Zip(World.Names(answer, column).Split(' '), (deal, other) => $"{deal}:{other}"));
    }
}
