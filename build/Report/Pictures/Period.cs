using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>The stretch of time all timelines of a page show, in local time.</summary>
internal sealed record Period(DateTime From, DateTime Now, DateTime To)
{
    private static readonly TimeSpan LongestPast = TimeSpan.FromDays(92);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(21);

    /// <summary>From the first deal shown, but not longer ago than a quarter, to three weeks ahead.</summary>
    public static Period Of(Snapshot snapshot, IEnumerable<Deal> deals)
    {
        var now = snapshot.Local(snapshot.AsOf);
        var oldest = deals.Select(deal => snapshot.Local(deal.CreatedOn)).Append(now - Ahead).Min();
        var from = oldest < now - LongestPast ? now - LongestPast : oldest;
        return new Period(from.Date, now, (now + Ahead).Date);
    }

    public bool Contains(DateTime local) => local >= From && local <= To;

    /// <summary>The first days of months in it, for the scale.</summary>
    public IEnumerable<DateTime> FirstDaysOfMonths()
    {
        for (var day = new DateTime(From.Year, From.Month, 1).AddMonths(1); day < To; day = day.AddMonths(1))
        {
            yield return day;
        }
    }
}
