using System;
using System.Data.SqlTypes;
using System.Globalization;
using GhostingGuard.EmbeddedDataverse.Query;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

public sealed class OrderTests
{
    private readonly World world = new();

    [Theory]
    [InlineData("days", "empty one two")]
    [InlineData("due", "empty one two")]
    [InlineData("amount", "empty one two")]
    [InlineData("hot", "empty one two")]
    [InlineData("notes", "empty one two")]
    [InlineData("size", "empty one two")]
    public void Empty_values_come_first_when_ascending_and_last_when_descending(string column, string ascending)
    {
        world.Deal("two", ("days", 2), ("due", World.Noon), ("amount", 2m), ("hot", true), ("notes", "b"), ("size", 2L));
        world.Deal("empty");
        world.Deal("one", ("days", 1), ("due", World.Noon.AddDays(-1)), ("amount", 1m), ("hot", false), ("notes", "A"), ("size", 1L));

        Assert.Equal(ascending, Deals($"<order attribute='{column}'/>"));
        Assert.Equal("two one empty", Deals($"<order attribute='{column}' descending='true'/>"));
    }

    [Fact]
    public void Text_is_sorted_without_case_and_with_umlauts_beside_their_letters()
    {
        foreach (var name in new[] { "Zebra", "ähre", "Apfel", "alm", "Öl", "oase" })
        {
            world.Deal(name);
        }

        Assert.Equal("ähre alm Apfel oase Öl Zebra", Deals("<order attribute='name'/>"));
    }

    // Record 0032: learn.microsoft.com/power-apps/developer/data-platform/fetchxml/order-rows
    [Theory]
    [InlineData(World.English, "lost open won")]
    [InlineData(World.German, "won open lost")]
    public void Choices_are_sorted_by_their_label_in_the_callers_language(int language, string expected)
    {
        var theirs = new World { Language = language };
        theirs.Deal("won", ("stage", 1));
        theirs.Deal("lost", ("stage", 2));
        theirs.Deal("open", ("stage", 3));

        Assert.Equal(expected, Deals("<order attribute='stage'/>", theirs));
        Assert.Equal("won lost open", Deals("<order attribute='stage'/>", theirs, "useraworderby='true'"));
    }

    [Fact]
    public void Lookups_are_sorted_by_the_name_of_the_row_they_point_to()
    {
        var zoe = world.Person("Zoe");
        var adam = world.Person("Adam");
        world.Deal("zoes", ("personid", World.Reference("person", zoe)));
        world.Deal("adams", ("personid", World.Reference("person", adam)));
        world.Deal("nobodys");

        Assert.Equal("nobodys adams zoes", Deals("<order attribute='personid'/>"));
    }

    [Fact]
    public void Several_orders_apply_one_after_the_other()
    {
        world.Deal("x", ("days", 1), ("limit", 1));
        world.Deal("y", ("days", 1), ("limit", 2));
        world.Deal("z", ("days", 0), ("limit", 3));

        Assert.Equal("z y x", Deals("<order attribute='days'/><order attribute='limit' descending='true'/>"));
    }

    [Fact]
    public void The_order_of_a_link_comes_after_that_of_the_table_unless_the_table_names_the_link()
    {
        var adam = world.Person("Adam");
        var zoe = world.Person("Zoe");
        world.Deal("first", ("personid", World.Reference("person", zoe)), ("days", 1));
        world.Deal("second", ("personid", World.Reference("person", adam)), ("days", 2));
        world.Deal("third", ("personid", World.Reference("person", adam)), ("days", 1));
        const string Link = "<link-entity name='person' from='personid' to='personid' alias='p'>{0}</link-entity>";

        Assert.Equal("third first second", Deals("<order attribute='days'/>" + string.Format(CultureInfo.InvariantCulture, Link, "<order attribute='fullname'/>")));
        Assert.Equal(
            "third second first",
            Deals("<order entityname='p' attribute='fullname'/><order attribute='days'/>" + string.Format(CultureInfo.InvariantCulture, Link, "")));
    }

    [Fact]
    public void A_query_expression_orders_links_too()
    {
        var adam = world.Person("Adam");
        world.Deal("a", ("personid", World.Reference("person", adam)), ("days", 1));
        world.Deal("b", ("personid", World.Reference("person", adam)), ("days", 2));
        var query = new QueryExpression("person");
        var link = query.AddLink("deal", "personid", "personid", JoinOperator.LeftOuter);
        link.EntityAlias = "d";
        link.Columns = new ColumnSet("name");
        link.Orders.Add(new OrderExpression("days", OrderType.Descending));

        Assert.Equal("b a", World.Names(world.Ask(query), "d.name"));
    }

    // learn.microsoft.com, "Ordering and paging": without an order the service orders by the primary key.
    [Fact]
    public void Rows_that_are_equal_by_all_orders_follow_their_primary_key()
    {
        foreach (var name in new[] { "first", "second", "third" })
        {
            world.Deal(name, ("days", 1));
        }

        Assert.Equal("first second third", Deals(""));
        Assert.Equal("first second third", Deals("<order attribute='days' descending='true'/>"));
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002")]
    [InlineData("ffffffff-ffff-ffff-ffff-000000000001", "00000000-0000-0000-0000-000000000002")]
    [InlineData("ffffffff-ffff-ffff-0000-000000000001", "00000000-0000-0000-0001-000000000001")]
    [InlineData("ffffffff-ffff-0100-0000-000000000001", "00000000-0000-0001-0000-000000000001")]
    [InlineData("02000000-0000-0000-0000-000000000001", "01000001-0000-0000-0000-000000000001")]
    public void Ids_are_sorted_as_the_database_sorts_them(string less, string more)
    {
        var (one, other) = (new Guid(less), new Guid(more));

        Assert.True(new SqlGuid(one).CompareTo(new SqlGuid(other)) < 0);
        Assert.True(StoredOrder.Compare(one, other) < 0);
        Assert.True(StoredOrder.Compare(other, one) > 0);
        Assert.Equal(0, StoredOrder.Compare(one, one));
    }

    private string Deals(string rest, World? where = null, string attributes = "") => World.Names((where ?? world).Fetch(
        $"<fetch {attributes}><entity name='deal'><attribute name='name'/>{rest}</entity></fetch>"));
}
