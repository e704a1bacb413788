using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using Xunit;

namespace GhostingGuard.Domain.Tests.Commitments;

public sealed class ParticipationTests
{
    private const string Due = "2026-03-11";

    [Fact]
    public void It_is_what_came_of_what_came_and_is_overdue()
    {
        var participation = At(Due, Owed(Outcome.Kept), Owed(Outcome.Open), Owed(Outcome.Broken), Owed(Outcome.Kept, Owner.Both), Owed(Outcome.Withdrawn));

        Assert.Equal((2, 2, 50), (participation.Delivered, participation.Overdue, participation.Percent));
    }

    [Theory]
    [InlineData("2026-03-10 23:59:59", 0, null)]
    [InlineData(Due, 1, 0)]
    public void What_is_not_due_yet_counts_for_nothing(string now, int overdue, int? percent)
    {
        var participation = At(now, Owed(Outcome.Open));

        Assert.Equal((overdue, percent), (participation.Overdue, participation.Percent));
    }

    [Fact]
    public void Steps_of_ours_and_announced_answers_are_no_contributions()
    {
        var participation = At(Due, Owed(Outcome.Open, Owner.Us), Commitment.Answer(Some.Utc("2026-03-03"), Some.Utc("2026-03-05")));

        Assert.Equal((0, 0, null), (participation.Delivered, participation.Overdue, participation.Percent));
    }

    [Fact]
    public void Only_nothing_is_0_and_only_everything_is_100_percent()
    {
        var many = Enumerable.Repeat(Owed(Outcome.Kept), 300).ToArray();

        Assert.Equal(99, At(Due, [.. many, Owed(Outcome.Broken)]).Percent);
        Assert.Equal(1, At(Due, [.. Enumerable.Repeat(Owed(Outcome.Broken), 300), Owed(Outcome.Kept)]).Percent);
        Assert.Equal(100, At(Due, many).Percent);
        Assert.Equal(67, At(Due, Owed(Outcome.Kept), Owed(Outcome.Kept), Owed(Outcome.Open)).Percent);
    }

    private static Participation At(string now, params Commitment[] commitments) => Participation.Of(commitments, Some.Utc(now));

    private static Commitment Owed(Outcome outcome, Owner owner = Owner.Customer) =>
        new(owner, Some.Utc("2026-03-03 09:00"), Some.Utc(Due), null, null, outcome, outcome == Outcome.Open ? null : Some.Utc("2026-03-12"));
}
