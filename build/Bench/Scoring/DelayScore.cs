using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Bench.Rules;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>How late each rule warns at equal false alarms.</summary>
internal static class DelayScore
{
    /// <summary>False alarms per 100 waits at which the rules are compared.</summary>
    public static IReadOnlyList<double> Rates { get; } = [1, 2, 5, 10, 20];

    /// <param name="sweeps">One for each rule, among them fixed working days and fixed calendar days.</param>
    public static IReadOnlyList<RuleDelays> Of(IReadOnlyList<Sweep> sweeps, IReadOnlyList<int[]> resamples)
    {
        var whole = sweeps.Select(sweep => sweep.Curve()).ToList();
        var drawn = resamples.AsParallel().AsOrdered().Select(times => sweeps.Select(sweep => sweep.Curve(times)).ToList()).ToList();
        var working = IndexOf(sweeps, Rule.WorkingDays);
        var calendar = IndexOf(sweeps, Rule.CalendarDays);
        return [.. sweeps.Select((sweep, rule) => new RuleDelays(
            sweep.Rule.Name,
            sweep.Alarms,
            sweep.AlarmsOnFreeDays,
            [.. Rates.Select(rate => new DelayPoint(
                rate,
                whole[rule].At(rate, whole[rule].Days),
                whole[rule].At(rate, whole[rule].Mean),
                whole[rule].At(rate, whole[rule].Median),
                ChangeFrom(working, rule, rate),
                ChangeFrom(calendar, rule, rate)))]))];

        Change? ChangeFrom(int other, int rule, double rate) =>
            rule != other && Percent(whole[rule], whole[other], rate) is { } percent
                ? new Change(percent, Interval.Of([.. drawn.Select(curves => Percent(curves[rule], curves[other], rate))]))
                : null;
    }

    private static int IndexOf(IReadOnlyList<Sweep> sweeps, Rule rule) =>
        sweeps.Select((sweep, index) => sweep.Rule == rule ? index : -1).Max();

    private static double? Percent(DelayCurve rule, DelayCurve other, double rate) =>
        rule.At(rate, rule.Mean) is { } mean && other.At(rate, other.Mean) is { } reference && reference > 0
            ? 100 * ((mean / reference) - 1)
            : null;
}
