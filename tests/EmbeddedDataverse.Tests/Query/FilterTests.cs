using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>Where a condition stands decides whether it is asked before or after the join.</summary>
public sealed class FilterTests
{
    private readonly World world = new();

    public FilterTests()
    {
        var anna = world.Person("Anna", ("role", "buyer"));
        var bert = world.Person("Bert", ("role", "chief"));
        world.Deal("a", ("personid", World.Reference("person", anna)), ("days", 1));
        world.Deal("b", ("personid", World.Reference("person", bert)), ("days", 2));
        world.Deal("lonely", ("days", 3));
    }

    [Fact]
    public void A_condition_inside_an_outer_link_only_decides_what_is_joined()
    {
        var answer = world.Fetch(
            """
            <fetch><entity name='deal'><attribute name='name'/><order attribute='name'/>
              <link-entity name='person' from='personid' to='personid' link-type='outer' alias='p'><attribute name='fullname'/>
                <filter><condition attribute='role' operator='eq' value='chief'/></filter>
              </link-entity>
            </entity></fetch>
            """);

        Assert.Equal("a b lonely", World.Names(answer));
        Assert.Equal("- Bert -", World.Names(answer, "p.fullname"));
    }

    [Theory]
    [InlineData("<condition entityname='p' attribute='role' operator='eq' value='chief'/>", "b")]
    [InlineData("<condition entityname='p' attribute='role' operator='ne' value='chief'/>", "a lonely")]
    [InlineData("<condition entityname='p' attribute='personid' operator='null'/>", "lonely")]
    [InlineData("<condition entityname='person' attribute='role' operator='eq' value='chief'/>", "b")]
    [InlineData("<condition entityname='deal' attribute='days' operator='eq' value='3'/>", "lonely")]
    public void A_condition_that_names_the_link_decides_about_the_whole_row(string condition, string expected) => Assert.Equal(
        expected,
        World.Names(world.Fetch(
            $"""
            <fetch><entity name='deal'><attribute name='name'/><order attribute='name'/>
              <filter>{condition}</filter>
              <link-entity name='person' from='personid' to='personid' link-type='outer' alias='p'/>
            </entity></fetch>
            """)));

    [Fact]
    public void Alternatives_may_name_several_tables()
    {
        var query = new QueryExpression("deal") { ColumnSet = new ColumnSet("name"), Orders = { new OrderExpression("name", OrderType.Ascending) } };
        query.AddLink("person", "personid", "personid", JoinOperator.LeftOuter).EntityAlias = "p";
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition("p", "role", ConditionOperator.Equal, "buyer");
        query.Criteria.AddCondition("days", ConditionOperator.Equal, 3);

        Assert.Equal("a lonely", World.Names(world.Ask(query)));
    }

    [Theory]
    [InlineData("<filter type='or'><condition attribute='days' operator='eq' value='1'/><condition attribute='days' operator='eq' value='3'/></filter>", "a lonely")]
    [InlineData("<filter type='and'><condition attribute='days' operator='gt' value='1'/><condition attribute='days' operator='lt' value='3'/></filter>", "b")]
    [InlineData("<filter type='or'><filter><condition attribute='days' operator='eq' value='1'/><condition attribute='name' operator='eq' value='b'/></filter><condition attribute='days' operator='eq' value='2'/></filter>", "b")]
    [InlineData("<filter><filter/></filter>", "a b lonely")]
    [InlineData("<filter type='or'><filter type='or'/></filter>", "a b lonely")]
    [InlineData("<filter><condition attribute='days' operator='gt' value='1'/></filter><filter><condition attribute='days' operator='lt' value='3'/></filter>", "b")]
    public void Filters_nest(string filter, string expected) => Assert.Equal(
        expected,
        World.Names(world.Fetch($"<fetch><entity name='deal'><attribute name='name'/><order attribute='name'/>{filter}</entity></fetch>")));

    [Fact]
    public void Columns_of_two_tables_can_be_compared()
    {
        var bert = world.Person("same");
        world.Deal("same", ("personid", World.Reference("person", bert)));

        Assert.Equal("same", World.Names(world.Fetch(
            """
            <fetch><entity name='deal'><attribute name='name'/>
              <filter><condition attribute='name' operator='eq' valueof='p.fullname'/></filter>
              <link-entity name='person' from='personid' to='personid' link-type='outer' alias='p'/>
            </entity></fetch>
            """)));
    }
}
