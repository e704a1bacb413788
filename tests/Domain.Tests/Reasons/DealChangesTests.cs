using System;
using CsCheck;
using GhostingGuard.Plugins.Domain.Reasons;
using Xunit;

namespace GhostingGuard.Domain.Tests.Reasons;

public sealed class DealChangesTests
{
    private static readonly Gen<DateTime?> Moment =
        Gen.Int[-3, 5].Select(day => day < 0 ? default(DateTime?) : Some.Utc("2026-03-02").AddDays(day));

    private static readonly Gen<DealChanges> AnyChanges =
        from stage in Moment
        from back in Moment
        from moved in Moment
        from cleared in Moment
        select new DealChanges { StageChangedOn = stage, StageBackOn = back, CloseDateFirstMovedOn = moved, CloseDateLastMovedOn = moved, BudgetClearedOn = cleared };

    [Theory]
    [InlineData("2-Develop", "1-Qualify", true)]
    [InlineData("1-Qualify", "2-Develop", false)]
    [InlineData("2-Develop", "2-Propose", false)]
    [InlineData("10 Contract", " 9 Offer", true)]
    [InlineData("Develop", "1-Qualify", false)]
    [InlineData("2-Develop", "Qualify", false)]
    [InlineData("2-Develop", null, false)]
    [InlineData(null, "1-Qualify", false)]
    [InlineData("99999999999-Develop", "1-Qualify", false)] // no number anybody meant
    public void A_stage_by_name_tells_its_place_by_its_number(string? before, string? after, bool isBack) =>
        Assert.Equal(isBack, StageOrder.IsBack(before, after));

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, false)]
    [InlineData(null, 1, false)]
    [InlineData(2, null, false)]
    public void A_stage_of_a_choice_tells_it_by_its_value(int? before, int? after, bool isBack) =>
        Assert.Equal(isBack, StageOrder.IsBack(before, after));

    [Fact]
    public void The_order_in_which_changes_become_known_plays_no_part() => Gen.Select(AnyChanges, AnyChanges, AnyChanges).Sample((a, b, c) =>
    {
        Assert.Equal(Text(a.Plus(b).Plus(c)), Text(c.Plus(b.Plus(a))));
        Assert.Equal(Text(a), Text(new DealChanges().Plus(a)));
    });

    [Fact]
    public void A_change_that_becomes_known_twice_changes_nothing() => Gen.Select(AnyChanges, AnyChanges).Sample((a, b) =>
    {
        Assert.Equal(Text(a.Plus(b)), Text(a.Plus(b).Plus(b)));
        Assert.False(new DealChanges().Plus(a).Plus(a).IsCloseDateMovedRepeatedly);
    });

    [Fact]
    public void Two_moves_of_the_close_date_are_repeated_and_one_is_not()
    {
        var (first, second) = (Moved("2026-03-02"), Moved("2026-03-03"));

        Assert.False(first.IsCloseDateMovedRepeatedly);
        Assert.True(second.Plus(first).IsCloseDateMovedRepeatedly);
    }

    [Fact]
    public void Nothing_happened_only_if_nothing_did()
    {
        Assert.True(new DealChanges().AreNone);
        Assert.False(Moved("2026-03-02").AreNone);
        Assert.False(new DealChanges { StageBackOn = Some.Utc("2026-03-02") }.AreNone);
        Assert.False(new DealChanges { BudgetClearedOn = Some.Utc("2026-03-02") }.AreNone);
    }

    private static DealChanges Moved(string on) => new() { CloseDateFirstMovedOn = Some.Utc(on), CloseDateLastMovedOn = Some.Utc(on) };

    private static string Text(DealChanges changes) =>
        $"{changes.StageChangedOn:s} {changes.StageBackOn:s} {changes.CloseDateFirstMovedOn:s} {changes.CloseDateLastMovedOn:s} {changes.BudgetClearedOn:s}";
}
