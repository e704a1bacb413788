using System;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Bench.Scoring;
using Spectre.Console;

namespace GhostingGuard.Build.Bench.Output;

/// <summary>The figures of one benchmark for people to read.</summary>
internal sealed class BenchmarkTables(IAnsiConsole console)
{
    private const string Nothing = "–";

    public void Show(BenchmarkResult result)
    {
        console.WriteLine();
        console.WriteLine(Line($"{result.File}: {result.Scored:N0} of {result.Rows:N0} waits of the kind {result.Kind} scored, from {result.ScoredFrom:yyyy-MM-dd} on; {result.Contacts:N0} contacts; {result.Answered:N0} answered within 30 days, {result.EndedByUs:N0} ended by our side."));
        console.Write(Delays(result));
        console.WriteLine("Alarms on a Saturday or Sunday of the contact, over all numbers of days: "
            + string.Join("; ", result.Delays.Select(rule => Line($"{rule.Rule} {rule.AlarmsOnFreeDays:N0} of {rule.Alarms:N0}"))) + ".");
        console.Write(Policy(result));
        console.Write(Chances(result));
        console.Write(Calibration(result));
    }

    private static Table Delays(BenchmarkResult result)
    {
        var table = Titled("Delay until the warning where no answer came, calendar days, at equal false alarms",
            "False alarms per 100", "Rule", "Set to days", "Mean", "Median", "Against working days", "Against calendar days");
        for (var i = 0; i < DelayScore.Rates.Count; i++)
        {
            foreach (var rule in result.Delays)
            {
                var point = rule.Points[i];
                table.AddRow(
                    Line($"{point.FalseAlarmsPer100}"),
                    Markup.Escape(rule.Rule),
                    Number(point.Days),
                    Number(point.MeanDelay),
                    Number(point.MedianDelay),
                    Percent(point.AgainstWorkingDays),
                    Percent(point.AgainstCalendarDays));
            }

            if (i + 1 < DelayScore.Rates.Count)
            {
                table.AddEmptyRow();
            }
        }

        return table;
    }

    private static Table Policy(BenchmarkResult result)
    {
        var table = Titled("At the days of the policy", "Days", "Rule", "False alarms per 100", "Right");
        foreach (var point in result.AtPolicyDays.OrderBy(point => point.Days))
        {
            table.AddRow(Line($"{point.Days}"), Markup.Escape(point.Rule), Line($"{point.FalseAlarmsPer100:0.0}"), Share(point.Precision));
        }

        return table;
    }

    private static Table Chances(BenchmarkResult result)
    {
        var table = Titled("Chance of an answer by day 30 after some days of silence",
            "Days", "Waits", "Chance told", "Observed", "AUC", "Brier skill");
        foreach (var point in result.Chance)
        {
            table.AddRow(
                Line($"{point.AgeDays}"),
                Line($"{point.Waits:N0}"),
                Share(point.MeanChance),
                Share(point.Observed),
                Share(point.Auc) + Between(point.AucInterval, "0.000"),
                Share(point.BrierSkill) + Between(point.BrierSkillInterval, "0.000"));
        }

        return table;
    }

    private static Table Calibration(BenchmarkResult result)
    {
        var table = Titled("What was told in words, over all these ages", "Words", "Waits", "Chance told", "Answered");
        foreach (var row in result.Calibration)
        {
            table.AddRow(
                row.OutOfTen == 0 ? "hardly one" : Line($"about {row.OutOfTen} in 10"),
                Line($"{row.Waits:N0}"),
                Share(row.MeanChance),
                Share(row.Answered));
        }

        return table;
    }

    private static Table Titled(string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table().Title(Markup.Escape(title)).Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)) { Alignment = column is "Rule" or "Words" ? Justify.Left : Justify.Right });
        }

        return table;
    }

    private static string Number(double? value) => value is { } number ? Line($"{number:0.00}") : Nothing;

    private static string Share(double? value) => value is { } number ? Line($"{number:0.000}") : Nothing;

    private static string Percent(Change? change) =>
        change is null ? Nothing : Line($"{change.Percent:+0.0;-0.0;0.0} %") + Between(change.Interval, "+0.0;-0.0;0.0");

    private static string Between(Interval? interval, string format) => interval is null
        ? ""
        : Markup.Escape($" [{interval.Low.ToString(format, CultureInfo.InvariantCulture)}, {interval.High.ToString(format, CultureInfo.InvariantCulture)}]");

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
