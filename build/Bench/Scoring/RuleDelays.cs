using System.Collections.Generic;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>One rule at each rate of false alarms.</summary>
/// <param name="Alarms">Alarms raised over the whole sweep.</param>
/// <param name="AlarmsOnFreeDays">Those of them on a Saturday or Sunday of the contact.</param>
internal sealed record RuleDelays(string Rule, int Alarms, int AlarmsOnFreeDays, IReadOnlyList<DelayPoint> Points);

/// <param name="FalseAlarmsPer100">Alarms before the answer, per 100 waits.</param>
/// <param name="Days">The days the rule is set to for that, in its own unit; null when it never has so many.</param>
/// <param name="MeanDelay">Over the unanswered waits, in calendar days from start, at most thirty.</param>
/// <param name="MedianDelay">The same.</param>
/// <param name="AgainstWorkingDays">Change of the mean delay against fixed working days at the same rate.</param>
/// <param name="AgainstCalendarDays">Change of the mean delay against fixed calendar days at the same rate.</param>
internal sealed record DelayPoint(
    double FalseAlarmsPer100,
    double? Days,
    double? MeanDelay,
    double? MedianDelay,
    Change? AgainstWorkingDays,
    Change? AgainstCalendarDays);

/// <param name="Percent">Below zero is earlier.</param>
internal sealed record Change(double Percent, Interval? Interval);
