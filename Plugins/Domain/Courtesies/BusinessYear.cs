using System;
using System.Globalization;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>Twelve months that begin with the first day of a month of the organisation's choice.</summary>
public sealed class BusinessYear : IEquatable<BusinessYear>
{
    private const int January = 1;
    private const int MonthsOfYear = 12;

    private BusinessYear(DateTime firstDay) => FirstDay = firstDay;

    /// <summary>The first day, without a time.</summary>
    public DateTime FirstDay { get; }

    /// <summary>The last day; it belongs to the year. The last business year there is ends with the calendar.</summary>
    public DateTime LastDay =>
        FirstDay.Year == DateTime.MaxValue.Year ? DateTime.MaxValue.Date : FirstDay.AddYears(1).AddDays(-1);

    /// <summary>“2026” for a calendar year, “2026/27” for one that begins in another month.</summary>
    public string Name
    {
        get
        {
            var year = FirstDay.Year.ToString("0000", CultureInfo.InvariantCulture);
            return FirstDay.Month == January ? year : year + "/" + ((FirstDay.Year + 1) % 100).ToString("00", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The business year a day lies in.</summary>
    /// <param name="day">A calendar day; its time does not matter.</param>
    /// <param name="firstMonth">The month in which business years begin, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static BusinessYear Of(DateTime day, int firstMonth)
    {
        if (!IsMonth(firstMonth))
        {
            throw new ArgumentOutOfRangeException(nameof(firstMonth), firstMonth, "A month is a number from 1 to 12.");
        }

        var year = day.Month < firstMonth ? day.Year - 1 : day.Year;
        return new BusinessYear(new DateTime(Math.Max(year, DateTime.MinValue.Year), firstMonth, 1));
    }

    public static bool IsMonth(int number) => number is >= January and <= MonthsOfYear;

    public bool Equals(BusinessYear? other) => other is not null && FirstDay == other.FirstDay;

    public override bool Equals(object? obj) => Equals(obj as BusinessYear);

    public override int GetHashCode() => FirstDay.GetHashCode();
}
