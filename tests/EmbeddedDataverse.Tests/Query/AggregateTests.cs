using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

public sealed class AggregateTests
{
    private readonly World world = new();

    public AggregateTests()
    {
        world.Deal("a", ("days", 1), ("amount", 100m), ("stage", 1));
        world.Deal("b", ("days", 2), ("amount", 300m), ("stage", 1));
        world.Deal("c", ("days", 2), ("stage", 2));
        world.Deal("d");
    }

    [Theory]
    [InlineData("days", "count", 4)]
    [InlineData("days", "countcolumn", 3)]
    [InlineData("days", "sum", 5)]
    [InlineData("days", "min", 1)]
    [InlineData("days", "max", 2)]
    [InlineData("days", "avg", 1)]
    public void Whole_numbers(string column, string function, int expected) => Assert.Equal(expected, Value(column, function));

    [Theory]
    [InlineData("sum", 400)]
    [InlineData("avg", 200)]
    [InlineData("min", 100)]
    [InlineData("max", 300)]
    public void Amounts_of_money(string function, int expected) => Assert.Equal(new Money(expected), Value("amount", function));

    [Fact]
    public void Different_values_are_counted_once() => Assert.Equal(2, Assert.IsType<AliasedValue>(
        world.Fetch("<fetch aggregate='true'><entity name='deal'><attribute name='days' alias='n' aggregate='countcolumn' distinct='true'/></entity></fetch>")
            .Entities.Single()["n"]).Value);

    [Fact]
    public void Groups_are_counted_and_can_be_sorted()
    {
        var answer = world.Fetch(
            """
            <fetch aggregate='true'><entity name='deal'>
              <attribute name='stage' alias='stage' groupby='true'/><attribute name='dealid' alias='n' aggregate='count'/>
              <order alias='n' descending='true'/>
            </entity></fetch>
            """);

        Assert.Equal([2, 1, 1], answer.Entities.Select(row => (int)row.GetAttributeValue<AliasedValue>("n").Value));
        Assert.Equal(1, ((OptionSetValue)answer.Entities[0].GetAttributeValue<AliasedValue>("stage").Value).Value);
        Assert.Equal("Won", answer.Entities[0].FormattedValues["stage"]);
        Assert.Single(answer.Entities, row => !row.Contains("stage"));
    }

    [Fact]
    public void Nothing_is_counted_as_none_and_has_no_sum()
    {
        var row = world.Fetch(
            """
            <fetch aggregate='true'><entity name='deal'>
              <attribute name='days' alias='n' aggregate='count'/><attribute name='days' alias='sum' aggregate='sum'/>
              <filter><condition attribute='days' operator='eq' value='99'/></filter>
            </entity></fetch>
            """).Entities.Single();

        Assert.Equal(0, row.GetAttributeValue<AliasedValue>("n").Value);
        Assert.False(row.Contains("sum"));
    }

    private object Value(string column, string function) => world
        .Fetch($"<fetch aggregate='true'><entity name='deal'><attribute name='{column}' alias='x' aggregate='{function}'/></entity></fetch>")
        .Entities.Single().GetAttributeValue<AliasedValue>("x").Value;
}
