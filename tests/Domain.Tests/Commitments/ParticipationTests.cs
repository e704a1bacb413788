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

        Assert.Equal((4, 2, 2, 50), (participation.Asked, participation.Delivered, participation.Overdue, participation.Percent));
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

    [Theory]
    [InlineData("2026-03-10 23:59:59", 1, 0)]
    [InlineData(Due, 1, 1)]
    public void What_is_not_due_yet_was_asked_all_the_same(string now, int asked, int overdue)
    {
        var participation = At(now, Owed(Outcome.Open), Owed(Outcome.Withdrawn), Owed(Outcome.Open, Owner.Us));

        Assert.Equal((asked, overdue), (participation.Asked, participation.Overdue));
    }

    [Theory]
    [InlineData(Language.English, "From the customer: 0 of 1 contribution delivered, due on 10 March 2026.", "From the customer: 0 of 1 contribution delivered, 1 overdue (due on 10 March 2026).")]
    [InlineData(Language.German, "Vom Kunden: 0 von 1 Beitrag geliefert, fällig am 10. März 2026.", "Vom Kunden: 0 von 1 Beitrag geliefert, 1 überfällig (fällig am 10. März 2026).")]
    public void The_sentence_names_the_day_before_and_after_it_has_passed(Language language, string before, string after)
    {
        Assert.Equal(before, At("2026-03-10 23:59:59", Owed(Outcome.Open)).InWords(Some.UtcTime, language));
        Assert.Equal(after, At(Due, Owed(Outcome.Open)).InWords(Some.UtcTime, language));
    }

    [Theory]
    [InlineData(Language.English, "From the customer: 1 of 4 contributions delivered, 2 overdue (the first due on 4 March 2026).", "From the customer: 2 of 2 contributions delivered.", "From the customer: 0 of 2 contributions delivered, the next due on 10 March 2026.")]
    [InlineData(Language.German, "Vom Kunden: 1 von 4 Beiträgen geliefert, 2 überfällig (der erste fällig am 4. März 2026).", "Vom Kunden: 2 von 2 Beiträgen geliefert.", "Vom Kunden: 0 von 2 Beiträgen geliefert, der nächste fällig am 10. März 2026.")]
    public void Of_several_the_sentence_names_the_day_that_comes_first(Language language, string overdue, string delivered, string ahead)
    {
        var early = new Commitment(Owner.Customer, Some.Utc("2026-03-03 09:00"), Some.Utc("2026-03-05"), null, null, Outcome.Broken, Some.Utc("2026-03-06"));
        var late = new Commitment(Owner.Customer, Some.Utc("2026-03-03 09:00"), Some.Utc("2026-03-21"), null, null, Outcome.Open, settledOn: null);

        Assert.Equal(overdue, At(Due, Owed(Outcome.Kept), early, Owed(Outcome.Open), late).InWords(Some.UtcTime, language));
        Assert.Equal(delivered, At(Due, Owed(Outcome.Kept), Owed(Outcome.Kept)).InWords(Some.UtcTime, language));
        Assert.Equal(ahead, At("2026-03-09", late, Owed(Outcome.Open)).InWords(Some.UtcTime, language));
    }

    [Fact]
    public void Where_nothing_was_asked_there_is_nothing_to_say() =>
        Assert.Null(At(Due, Owed(Outcome.Withdrawn), Owed(Outcome.Open, Owner.Us)).InWords(Some.UtcTime, Language.English));

    private static Participation At(string now, params Commitment[] commitments) => Participation.Of(commitments, Some.Utc(now));

    private static Commitment Owed(Outcome outcome, Owner owner = Owner.Customer) =>
        new(owner, Some.Utc("2026-03-03 09:00"), Some.Utc(Due), null, null, outcome, outcome == Outcome.Open ? null : Some.Utc("2026-03-12"));
}
