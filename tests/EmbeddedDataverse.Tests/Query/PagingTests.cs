using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

public sealed class PagingTests
{
    private readonly World world = new();

    public PagingTests()
    {
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
        {
            world.Deal(name, ("days", name[0] - 'a'), ("limit", 1));
        }
    }

    [Theory]
    [InlineData(1, "a b", true)]
    [InlineData(2, "c d", true)]
    [InlineData(3, "e", false)]
    [InlineData(4, "", false)]
    public void Pages_follow_each_other_until_there_are_no_more(int page, string expected, bool more)
    {
        var answer = world.Ask(Query(new PagingInfo { Count = 2, PageNumber = page }));

        Assert.Equal(expected, World.Names(answer));
        Assert.Equal(more, answer.MoreRecords);
        Assert.Equal(more, answer.PagingCookie is not null);
    }

    [Fact]
    public void A_page_that_just_fits_is_the_last() =>
        Assert.False(world.Ask(Query(new PagingInfo { Count = 5, PageNumber = 1 })).MoreRecords);

    [Fact]
    public void All_rows_are_counted_when_asked_for()
    {
        Assert.Equal(5, world.Ask(Query(new PagingInfo { Count = 2, PageNumber = 2, ReturnTotalRecordCount = true })).TotalRecordCount);
        Assert.Equal(-1, world.Ask(Query(new PagingInfo { Count = 2, PageNumber = 2 })).TotalRecordCount);
        Assert.Equal(5, world.Fetch("<fetch count='2' returntotalrecordcount='true'><entity name='deal'/></fetch>").TotalRecordCount);
    }

    [Fact]
    public void Top_takes_the_first_and_tells_of_no_more()
    {
        var query = Query(null);
        query.TopCount = 2;

        var answer = world.Ask(query);

        Assert.Equal("a b", World.Names(answer));
        Assert.False(answer.MoreRecords);
        Assert.Equal("e d", World.Names(world.Fetch(
            "<fetch top='2'><entity name='deal'><attribute name='name'/><order attribute='name' descending='true'/></entity></fetch>")));
    }

    [Fact]
    public void Fetch_pages_too() => Assert.Equal("c d", World.Names(world.Fetch(
        "<fetch count='2' page='2'><entity name='deal'><attribute name='name'/><order attribute='name'/></entity></fetch>")));

    [Fact]
    public void A_distinct_answer_holds_equal_rows_once_and_no_primary_key()
    {
        world.Deal("A");

        var answer = world.Fetch("<fetch distinct='true'><entity name='deal'><attribute name='name'/><order attribute='name'/></entity></fetch>");

        Assert.Equal("a b c d e", World.Names(answer));
        Assert.All(answer.Entities, row => Assert.False(row.Contains("dealid")));
        Assert.Equal(6, world.Fetch("<fetch distinct='true'><entity name='deal'><attribute name='dealid'/></entity></fetch>").Entities.Count);
    }

    [Fact]
    public void No_page_holds_more_than_5000_rows_and_no_count_goes_beyond()
    {
        var theirs = new World();
        for (var i = 0; i < 72; i++)
        {
            theirs.Deal("x", ("days", 1));
        }

        // 72 rows joined with themselves.
        var query = new StringBuilder("<fetch returntotalrecordcount='true'><entity name='deal'>")
            .Append("<link-entity name='deal' from='days' to='days' alias='other'/></entity></fetch>").ToString();
        var answer = theirs.Fetch(query);

        Assert.Equal(5000, answer.Entities.Count);
        Assert.True(answer.MoreRecords);
        Assert.Equal(5000, answer.TotalRecordCount);
        Assert.True(answer.TotalRecordCountLimitExceeded);
    }

    [Fact]
    public void The_callers_query_is_left_as_it_was()
    {
        var query = Query(new PagingInfo { Count = 2, PageNumber = 1 });
        query.Criteria.AddCondition("days", ConditionOperator.In, 0, 1, 2);
        query.AddLink("deal", "days", "days", JoinOperator.LeftOuter);

        world.Ask(query);
        world.Ask(query);

        Assert.Equal((2, 1), (query.PageInfo.Count, query.PageInfo.PageNumber));
        Assert.Null(query.LinkEntities.Single().EntityAlias);
        Assert.Equal([0, 1, 2], query.Criteria.Conditions.Single().Values.Cast<int>());
    }

    private static QueryExpression Query(PagingInfo? page) => new("deal")
    {
        ColumnSet = new ColumnSet("name"),
        Orders = { new OrderExpression("name", OrderType.Ascending) },
        PageInfo = page ?? new PagingInfo(),
    };
}
