using System;
using System.Globalization;
using GhostingGuard.Plugins.Domain.Courtesies;
using Xunit;

namespace GhostingGuard.Domain.Tests.Courtesies;

public sealed class BusinessYearTests
{
    [Theory]
    [InlineData("2026-01-01", 1, "2026-01-01", "2026-12-31", "2026")]
    [InlineData("2026-12-31", 1, "2026-01-01", "2026-12-31", "2026")]
    [InlineData("2026-03-31", 4, "2025-04-01", "2026-03-31", "2025/26")]
    [InlineData("2026-04-01", 4, "2026-04-01", "2027-03-31", "2026/27")]
    [InlineData("2024-02-29", 3, "2023-03-01", "2024-02-29", "2023/24")]
    [InlineData("2099-12-01", 12, "2099-12-01", "2100-11-30", "2099/00")]
    [InlineData("9999-12-31", 4, "9999-04-01", "9999-12-31", "9999/00")]
    [InlineData("0001-01-01", 4, "0001-04-01", "0002-03-31", "0001/02")]
    public void A_day_lies_in_the_year_that_began_with_the_first_month_before_it(string day, int firstMonth, string first, string last, string name)
    {
        var year = BusinessYear.Of(Day(day), firstMonth);

        Assert.Equal((Day(first), Day(last), name), (year.FirstDay, year.LastDay, year.Name));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void There_is_no_other_month(int month)
    {
        Assert.False(BusinessYear.IsMonth(month));
        Assert.Throws<ArgumentOutOfRangeException>(() => BusinessYear.Of(Day("2026-01-01"), month));
    }

    [Fact]
    public void The_id_of_a_contacts_year_follows_from_both_and_stays_the_same_for_ever()
    {
        var contact = new Guid("8f14e45f-ceea-467f-a0e6-4c1f0a6f4f10");
        var id = CourtesyYearId.Of(contact, BusinessYear.Of(Day("2026-05-04"), 4));

        Assert.Equal(new Guid("51cf73e0-7abd-85d5-87d0-9057dae17733"), id);
        Assert.Equal(id, CourtesyYearId.Of(contact, BusinessYear.Of(Day("2027-03-31"), 4)));
        Assert.NotEqual(id, CourtesyYearId.Of(contact, BusinessYear.Of(Day("2027-04-01"), 4)));
        Assert.NotEqual(id, CourtesyYearId.Of(Guid.Empty, BusinessYear.Of(Day("2026-05-04"), 4)));
        Assert.Equal('8', id.ToString("D")[14]);
    }

    private static DateTime Day(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
