using System;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Standings;
using Xunit;

namespace GhostingGuard.Domain.Tests.Standings;

public sealed class CustomerHistoryTests
{
    private static readonly Gen<PastDeal> AnyDeal =
        from lines in Gen.Select(Gen.Enum<SilenceKind>(), Gen.Int[0, 1500], Gen.Int[0, 30], (kind, day, waited) => new FinishedWait(
            kind, Some.Utc("2024-01-01").AddDays(day), waited < 30, waited, 0, null)).Array[0, 4]
        from ended in Gen.Int[-500, 1500]
        from isTakenUpAgain in Gen.Bool
        from hasComeBack in Gen.Bool
        from response in Gen.Int[0, 1500]
        select new PastDeal(
            string.Join('\n', lines.OrderBy(line => line.Start).Select(line => line.ToString())),
            ended < 0 ? null : new DealEnding(Some.Utc("2024-01-01").AddDays(ended), isTakenUpAgain, hasComeBack),
            Some.Utc("2024-06-01"),
            Some.Utc("2024-01-01").AddDays(ended + 500),
            Some.Utc("2024-01-01").AddDays(response));

    private static readonly Gen<PastDeal[]> Deals = AnyDeal.Array[0, 6];

    private static readonly Gen<DateTime> Moment = Gen.Int[0, 3000].Select(day => Some.Utc("2024-01-01").AddDays(day));

    [Theory]
    [InlineData("2028-04-02 09:59", 1)]
    [InlineData("2028-04-02 10:00", 0)]
    public void A_silence_is_forgotten_after_24_months(string now, int silences)
    {
        var history = Of(now, Silent("2026-04-02 10:00"));

        Assert.Equal((silences, silences == 0 ? default(DateTime?) : Some.Utc("2028-04-02 10:00")), (history.Silences, history.ForgetsOn));
    }

    [Fact]
    public void What_comes_first_is_forgotten_first() =>
        Assert.Equal(Some.Utc("2028-02-02"), Of("2026-05-01", Silent("2026-04-02"), Silent("2026-02-02")).ForgetsOn);

    [Fact]
    public void Where_nothing_is_remembered_nothing_is_suggested() => Assert.Null(Of("2026-05-01").Suggested);

    [Theory]
    [InlineData(1, 0, Standing.Normal)]
    [InlineData(2, 0, Standing.Careful)]
    [InlineData(2, 1, Standing.Normal)]
    [InlineData(3, 1, Standing.Careful)]
    [InlineData(9, 0, Standing.Careful)]
    public void Two_silences_after_which_nobody_came_back_suggest_care_and_nothing_more(int silences, int wonBack, Standing suggested)
    {
        var deals = Enumerable.Range(0, silences).Select(index => Silent("2026-04-02", isTakenUpAgain: index < wonBack)).ToArray();

        var history = Of("2026-05-01", deals);

        Assert.Equal((silences, wonBack, suggested), (history.Silences, history.WonBack, history.Suggested));
    }

    [Fact]
    public void Late_answers_are_counted_and_suggest_nothing()
    {
        var history = Of("2026-05-01", new PastDeal("message 2026-03-02 20 answered", null, Some.Utc("2026-01-01"), null, null));

        Assert.Equal((1, 0, Standing.Normal, Some.Utc("2028-03-22")), (history.AnsweredLate, history.Silences, history.Suggested, history.ForgetsOn));
    }

    [Fact]
    public void The_order_of_deals_plays_no_part() => Gen.Select(Deals, Moment).Sample((deals, now) =>
        Assert.Equal(Numbers(new CustomerHistory(deals, Policy.Default, now)), Numbers(new CustomerHistory([.. deals.Reverse()], Policy.Default, now))));

    [Fact]
    public void The_deals_of_two_contacts_add_up_when_they_turn_out_to_be_one() => Gen.Select(Deals, Deals, Moment).Sample((one, other, now) =>
    {
        var (first, second) = (new CustomerHistory(one, Policy.Default, now), new CustomerHistory(other, Policy.Default, now));
        var both = new CustomerHistory([.. one, .. other], Policy.Default, now);

        Assert.Equal(
            (first.Silences + second.Silences, first.WonBack + second.WonBack, first.AnsweredLate + second.AnsweredLate),
            (both.Silences, both.WonBack, both.AnsweredLate));
    });

    [Fact]
    public void Nothing_changes_before_the_moment_it_names_and_something_does_then() => Gen.Select(Deals, Moment).Sample((deals, now) =>
    {
        var history = new CustomerHistory(deals, Policy.Default, now);
        if (history.ForgetsOn is not { } next)
        {
            Assert.Equal((0, 0, 0, null), Numbers(history));
            return;
        }

        Assert.True(next > now);
        Assert.Equal(Numbers(history), Numbers(new CustomerHistory(deals, Policy.Default, next.AddTicks(-1))));
        var after = new CustomerHistory(deals, Policy.Default, next);
        Assert.True(after.Silences + after.AnsweredLate < history.Silences + history.AnsweredLate);
    });

    [Fact]
    public void Never_more_come_back_than_went_silent_and_never_more_than_care_is_suggested() => Gen.Select(Deals, Moment).Sample((deals, now) =>
    {
        var history = new CustomerHistory(deals, Policy.Default, now);

        Assert.InRange(history.WonBack, 0, history.Silences);
        Assert.NotEqual(Standing.DoNotPursue, history.Suggested);
    });

    private static (int Silences, int WonBack, int Late, DateTime? ForgetsOn) Numbers(CustomerHistory history) =>
        (history.Silences, history.WonBack, history.AnsweredLate, history.ForgetsOn);

    private static CustomerHistory Of(string now, params PastDeal[] deals) => new(deals, Policy.Default, Some.Utc(now));

    private static PastDeal Silent(string on, bool isTakenUpAgain = false) => new(
        null, new DealEnding(Some.Utc(on), isTakenUpAgain, hasComeBack: false), Some.Utc("2026-01-01"), Some.Utc("2026-01-01"), null);
}
