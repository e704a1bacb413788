using System;
using System.Collections.Generic;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>What the checker will report and we leave as it is, each with its reason.</summary>
internal static class AcceptedFindings
{
    private static readonly Dictionary<(string Rule, string Place), string> Reasons = new()
    {
        [("il-specify-column", "GhostingGuard.Plugins.Policies.ClosureReading.Rules")] =
            "The rules of a calendar are no column and come along only where all columns are read (build/decisions/0094).",
        [("meta-license-sales-entity-operations", "opportunity")] = "The product is for Dynamics 365 Sales, and walking away closes an opportunity as lost.",
        [("meta-license-sales-entity-operations", "quote")] = "A column of ours keeps when a quote first became active; people with Sales revise and win it.",
        [("web-do-not-make-parent-assumption", "WebResources/gg_/scripts/ghostingguard.js")] =
            "A page in a dialog or on a form has no client API of its own; Microsoft documents parent.Xrm for it (build/decisions/0162).",
    };

    /// <summary>All of them, by the name of the rule and the place.</summary>
    public static IEnumerable<(string Rule, string Place)> All => Reasons.Keys;

    public static bool Contain(ICheckerRule rule, Problem problem) => Reasons.ContainsKey((rule.Name, PlaceOf(problem)));

    /// <summary>The method, the table or the script in which something was found.</summary>
    public static string PlaceOf(Problem problem) => problem.File.EndsWith(".js", StringComparison.Ordinal) ? problem.File : problem.What.Split(' ')[0];
}
