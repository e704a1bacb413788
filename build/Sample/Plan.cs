using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Sample;

/// <summary>Lays the story of a deal out over the quarter, so that its last step falls on the right day.</summary>
internal static class Plan
{
    private static readonly TimeSpan ShortestGap = TimeSpan.FromMinutes(4);

    /// <param name="deal">The deal.</param>
    /// <param name="number">Its place in the list: picks the way each phase is told and shifts the times of day.</param>
    /// <exception cref="InvalidOperationException">The story begins before the quarter.</exception>
    public static IReadOnlyList<PlannedStep> Of(Deal deal, int number)
    {
        var steps = StepsOf(deal, number);
        var day = Quarter.LastDay - deal.Quiet - steps.Sum(step => step.DaysLater);
        if (day < 0)
        {
            throw new InvalidOperationException($"'{deal.Subject}' begins {-day} working days before the quarter.");
        }

        var planned = new List<PlannedStep>();
        var earliest = DateTime.MinValue;
        for (var row = 0; row < steps.Count; row++)
        {
            var step = steps[row];
            day += step.DaysLater;
            var moment = Quarter.Instant(day, step.Time, deal.Seller.Zone) + Variation(number, row);
            moment = moment < earliest ? earliest : moment;
            earliest = moment + ShortestGap;
            planned.Add(Place(step, moment, day, deal.Seller.Zone));
        }

        return planned;
    }

    private static List<Step> StepsOf(Deal deal, int number)
    {
        var steps = new List<Step>();
        for (var phase = 0; phase < deal.Story.Phases.Count; phase++)
        {
            var ways = deal.Story.Phases[phase];
            var told = Script.Read(ways[(number + phase) % ways.Count]).Select(step => Slowed(step, deal.Slow)).ToList();
            if (phase == 1)
            {
                told[0] = told[0] with { DaysLater = told[0].DaysLater + deal.Pause };
            }

            steps.AddRange(told);
        }

        steps.AddRange(Script.Read(deal.Story.Ending));
        return steps;
    }

    private static Step Slowed(Step step, int days) =>
        step.Incoming && step.DaysLater > 0 ? step with { DaysLater = step.DaysLater + days } : step;

    /// <summary>A quarter of an hour earlier or later for the deal, a few minutes for the step; always the same.</summary>
    private static TimeSpan Variation(int number, int row) =>
        TimeSpan.FromSeconds(((number * 37) + 11) % 30 * 60 - 900 + ((number * 17) + (row * 41)) % 360);

    private static PlannedStep Place(Step step, DateTime moment, int day, string zone) => step.Deed switch
    {
        Deed.Meeting => new PlannedStep(step, OnTheHalfHour(moment), Quarter.Instant(day - step.Booked, TimeSpan.FromHours(16.75), zone)),
        Deed.PlannedMeeting => new PlannedStep(step, Quarter.Instant(day + step.Booked, TimeSpan.FromHours(10), zone), moment),
        _ => new PlannedStep(step, moment, moment),
    };

    private static DateTime OnTheHalfHour(DateTime moment) =>
        new DateTime(moment.Ticks - moment.Ticks % TimeSpan.FromMinutes(30).Ticks, DateTimeKind.Utc);
}
