using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.StandardTables;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.StandardTables;

public sealed class ActivityTableTests
{
    private readonly Schema schema = StandardSchema.Create();

    [Theory]
    [InlineData("appointment")]
    [InlineData("email")]
    [InlineData("fax")]
    [InlineData("letter")]
    [InlineData("phonecall")]
    [InlineData("socialactivity")]
    [InlineData("task")]
    public void An_activity_goes_with_the_deal_it_regards(string activity)
    {
        var relationship = Assert.Single(
            schema.PointingTo("opportunity"),
            pointing => pointing.ReferencingTable == activity && pointing.ReferencingColumn == "regardingobjectid");

        Assert.True(schema[activity].IsActivity);
        Assert.Equal(DeleteBehavior.Cascade, relationship.OnDelete);
    }

    [Fact]
    public void A_column_of_activitypointer_has_the_type_it_has_in_the_activities()
    {
        foreach (var activity in schema.Tables.Values.Where(table => table.IsActivity))
        {
            var shared = schema["activitypointer"].Columns.Values.Where(column => activity.Columns.ContainsKey(column.Name));

            Assert.All(shared, column => Assert.Equal(column.Type, activity[column.Name].Type));
        }
    }

    [Theory]
    [InlineData("email", true)]
    [InlineData("fax", true)]
    [InlineData("letter", true)]
    [InlineData("phonecall", true)]
    [InlineData("socialactivity", false)]
    public void The_direction_is_outgoing_unless_said_otherwise_except_in_social_media(string activity, bool outgoing) =>
        Assert.Equal(outgoing, schema[activity]["directioncode"].Default);
}
