using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GhostingGuard.Build.Bench.Rules;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>One rule on the scored waits, at every number of days from six minutes to nine weeks.</summary>
internal sealed class Sweep
{
    private const double Fewest = 0.004;
    private const double Most = 45;
    private const double Factor = 1.03;

    private readonly double[][] delays;
    private readonly int[][] falseAlarms;
    private readonly double[][] sums;
    private readonly int[] alarms;
    private readonly int[] onFreeDays;
    private readonly int[] waitsOf;
    private readonly int[] silencesOf;

    private Sweep(Rule rule, Contacts contacts)
    {
        Rule = rule;
        delays = new double[Days.Count][];
        falseAlarms = new int[Days.Count][];
        sums = new double[Days.Count][];
        alarms = new int[Days.Count];
        onFreeDays = new int[Days.Count];
        waitsOf = new int[contacts.Count];
        silencesOf = new int[contacts.Count];
    }

    /// <summary>The days a rule is swept over, rising by one factor.</summary>
    public static IReadOnlyList<double> Days { get; } =
        [.. Enumerable.Range(0, (int)Math.Ceiling(Math.Log(Most / Fewest) / Math.Log(Factor)) + 1).Select(step => Fewest * Math.Pow(Factor, step))];

    public Rule Rule { get; }

    /// <summary>Alarms before the answer and within thirty days, over all numbers of days.</summary>
    public int Alarms => alarms.Sum();

    /// <summary>How many of them fell on a Saturday or Sunday of the contact.</summary>
    public int AlarmsOnFreeDays => onFreeDays.Sum();

    /// <param name="step">Told after each number of days; from several threads, one at a time.</param>
    public static Sweep Of(Rule rule, IReadOnlyList<Wait> waits, Contacts contacts, Action step)
    {
        var sweep = new Sweep(rule, contacts);
        for (var i = 0; i < waits.Count; i++)
        {
            sweep.waitsOf[contacts[i]]++;
            sweep.silencesOf[contacts[i]] += waits[i].IsAnswered ? 0 : 1;
        }

        var gate = new object();
        Parallel.For(0, Days.Count, index =>
        {
            sweep.Score(index, waits, contacts);
            lock (gate)
            {
                step();
            }
        });
        return sweep;
    }

    /// <summary>False alarms and delays at every number of days, each contact counted as often as it was drawn.</summary>
    /// <param name="times">How often each contact counts; null for once.</param>
    public DelayCurve Curve(int[]? times = null)
    {
        double all = 0;
        double silent = 0;
        for (var contact = 0; contact < waitsOf.Length; contact++)
        {
            var weight = times?[contact] ?? 1;
            all += weight * waitsOf[contact];
            silent += weight * silencesOf[contact];
        }

        var rates = new double[Days.Count];
        var means = new double[Days.Count];
        for (var index = 0; index < rates.Length; index++)
        {
            long wrong = 0;
            double sum = 0;
            var wrongOf = falseAlarms[index];
            var sumOf = sums[index];
            for (var contact = 0; contact < waitsOf.Length; contact++)
            {
                var weight = times?[contact] ?? 1;
                wrong += weight * wrongOf[contact];
                sum += weight * sumOf[contact];
            }

            rates[index] = 100 * wrong / all;
            means[index] = sum / silent;
        }

        return new DelayCurve(Days, rates, means, [.. delays.Select(Median)]);
    }

    private static double Median(double[] sorted) => sorted.Length == 0 ? double.NaN : Interval.Quantile(sorted, 0.5);

    private void Score(int index, IReadOnlyList<Wait> waits, Contacts contacts)
    {
        var delay = new List<double>();
        var wrong = new int[contacts.Count];
        var sum = new double[contacts.Count];
        for (var i = 0; i < waits.Count; i++)
        {
            var wait = waits[i];
            var alarm = Rule.Alarm(wait, Days[index]);
            var isRaised = alarm < (wait.Reply ?? wait.Start + Wait.Horizon);
            if (isRaised)
            {
                alarms[index]++;
                onFreeDays[index] += (alarm + wait.Offset).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 1 : 0;
            }

            if (wait.IsAnswered)
            {
                wrong[contacts[i]] += isRaised ? 1 : 0;
            }
            else
            {
                var days = Math.Min((alarm - wait.Start).TotalDays, Wait.Horizon.TotalDays);
                delay.Add(days);
                sum[contacts[i]] += days;
            }
        }

        delay.Sort();
        delays[index] = [.. delay];
        falseAlarms[index] = wrong;
        sums[index] = sum;
    }
}
