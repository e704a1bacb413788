using System;
using System.Linq;
using GhostingGuard.Plugins.Domain.Courtesies;
using Xunit;

namespace GhostingGuard.Domain.Tests.Courtesies;

public sealed class CourtesiesOfYearTests
{
    private static readonly DateTime Day = new(2026, 5, 4);

    [Theory]
    [InlineData(50.00, false)]
    [InlineData(50.01, true)]
    public void The_limit_itself_is_allowed(double value, bool refused)
    {
        Assert.Equal(refused, Year().Refuses(Planned(9, (decimal)value)));
        Assert.Equal(refused, Year(Planned(1, 30)).Refuses(Planned(9, (decimal)value - 30)));
    }

    [Fact]
    public void What_was_given_is_never_refused()
    {
        Assert.False(Year(Given(1, 50)).Refuses(Given(9, 1000)));
    }

    [Fact]
    public void A_planned_one_that_does_not_grow_is_never_refused()
    {
        var year = Year(Planned(1, 40), Given(2, 60));

        Assert.False(year.Refuses(Planned(1, 40)));
        Assert.False(year.Refuses(Planned(1, 39)));
        Assert.True(year.Refuses(Planned(1, 40.01m)));
        Assert.True(year.Refuses(Planned(2, 60)));
    }

    [Fact]
    public void A_courtesy_worth_nothing_is_neither_refused_nor_over()
    {
        var year = Year(Given(1, 60), Given(2, 0));
        var information = new Courtesy(Id(3), CourtesyKind.Information, 70, Day, null, Recorded(3));

        Assert.False(year.Refuses(information));
        Assert.Equal(60, year.With(information).Sum);
        Assert.Equal([Id(1)], year.With(information).OverLimit());
    }

    [Fact]
    public void They_are_counted_in_the_order_in_which_they_were_recorded_whatever_order_they_come_in()
    {
        var all = new[] { Planned(1, 30), Given(2, 30), Given(3, 10), Planned(4, 20) };

        var over = Year(all).OverLimit();

        Assert.Equal([Id(2), Id(3), Id(4)], over.Order());
        Assert.Equal(over.Order(), Year([.. all.Reverse()]).OverLimit().Order());
    }

    [Fact]
    public void One_that_is_being_recorded_comes_last()
    {
        var recorded = new Courtesy(Guid.Empty, CourtesyKind.Gift, 30, null, Day, recordedOn: null);

        Assert.Equal([Guid.Empty], Year(Given(5, 30)).With(recorded).OverLimit());
    }

    [Fact]
    public void Changing_one_puts_it_in_its_own_place()
    {
        var year = Year(Given(1, 30), Given(2, 20)).With(Given(1, 40));

        Assert.Equal(60, year.Sum);
        Assert.Equal([Id(2)], year.OverLimit());
    }

    [Fact]
    public void A_day_counts_by_when_it_was_given_else_by_when_it_is_planned()
    {
        var later = Day.AddDays(40);

        Assert.Equal(later, new Courtesy(Id(1), null, 0, Day, later.AddHours(5), null).Day);
        Assert.Equal(Day, new Courtesy(Id(1), null, 0, Day, null, null).Day);
        Assert.Null(new Courtesy(Id(1), null, 0, null, null, null).Day);
    }

    private static CourtesiesOfYear Year(params Courtesy[] courtesies) => new(courtesies, 50);

    private static Courtesy Planned(int number, decimal value) => new(Id(number), CourtesyKind.Gift, value, Day, null, Recorded(number));

    private static Courtesy Given(int number, decimal value) => new(Id(number), CourtesyKind.Meal, value, null, Day, Recorded(number));

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static DateTime Recorded(int number) => Day.AddMinutes(number);
}
