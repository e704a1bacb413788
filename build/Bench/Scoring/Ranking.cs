using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>Forecasts in the order of their chances.</summary>
internal sealed class Ranking
{
    private readonly Forecast[] ascending;

    public Ranking(IEnumerable<Forecast> forecasts) => ascending = [.. forecasts.OrderBy(forecast => forecast.Chance)];

    /// <summary>How often an answered wait has a higher chance than an unanswered one, equal chances counting half.</summary>
    /// <param name="times">How often each contact counts; null for once.</param>
    /// <returns>Null without one of each.</returns>
    public double? Auc(int[]? times = null)
    {
        double before = 0;
        double right = 0;
        double answered = 0;
        for (var start = 0; start < ascending.Length;)
        {
            double answeredHere = 0;
            double silentHere = 0;
            var end = start;
            for (; end < ascending.Length && ascending[end].Chance == ascending[start].Chance; end++)
            {
                var weight = Weight(ascending[end], times);
                answeredHere += ascending[end].IsAnswered ? weight : 0;
                silentHere += ascending[end].IsAnswered ? 0 : weight;
            }

            right += answeredHere * (before + (silentHere / 2));
            before += silentHere;
            answered += answeredHere;
            start = end;
        }

        return before > 0 && answered > 0 ? right / (before * answered) : null;
    }

    /// <summary>By how much the squared error is smaller than that of telling everybody the average.</summary>
    /// <param name="times">How often each contact counts; null for once.</param>
    /// <returns>Null when the average is never wrong.</returns>
    public double? BrierSkill(int[]? times = null)
    {
        double all = 0;
        double answered = 0;
        double error = 0;
        foreach (var forecast in ascending)
        {
            var weight = Weight(forecast, times);
            all += weight;
            answered += forecast.IsAnswered ? weight : 0;
            error += weight * Math.Pow(forecast.Chance - (forecast.IsAnswered ? 1 : 0), 2);
        }

        var rate = answered / all;
        return all > 0 && rate is > 0 and < 1 ? 1 - (error / all / (rate * (1 - rate))) : null;
    }

    private static double Weight(Forecast forecast, int[]? times) => times?[forecast.Contact] ?? 1;
}

/// <param name="Contact">The contact's number.</param>
internal sealed record Forecast(double Chance, bool IsAnswered, int Contact);
