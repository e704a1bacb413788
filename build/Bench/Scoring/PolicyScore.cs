using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Bench.Rules;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Bench.Scoring;

/// <summary>The rules at the days a policy without changes has.</summary>
internal static class PolicyScore
{
    public static IReadOnlyList<PolicyPoint> Of(IReadOnlyList<Wait> waits, SilenceKind kind)
    {
        var thresholds = Policy.Default.For(kind);
        return
        [
            .. from rule in Rule.All
               from days in new[] { thresholds.Watch, thresholds.AtRisk, thresholds.Ghosting }
               select Point(rule, days, waits),
        ];
    }

    private static PolicyPoint Point(Rule rule, int days, IReadOnlyList<Wait> waits)
    {
        var raised = waits.Where(wait => rule.Alarm(wait, days) < (wait.Reply ?? wait.Start + Wait.Horizon)).ToList();
        var unanswered = raised.Count(wait => !wait.IsAnswered);
        return new PolicyPoint(
            rule.Name,
            days,
            100.0 * (raised.Count - unanswered) / waits.Count,
            raised.Count > 0 ? (double)unanswered / raised.Count : null);
    }
}

/// <param name="Days">In the rule's own unit.</param>
/// <param name="FalseAlarmsPer100">Alarms before the answer, per 100 waits.</param>
/// <param name="Precision">The share of alarms after which no answer came.</param>
internal sealed record PolicyPoint(string Rule, int Days, double FalseAlarmsPer100, double? Precision);
