using System.Collections.Generic;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>Messages that were deprecated in 2011 are kept for old code only. The checker's own list is not published; these are the ones named in the notes of that release.</summary>
internal sealed class AvoidDeprecatedMessages : CodeRule
{
    private static readonly HashSet<string> Deprecated =
    [
        "CompoundCreate", "CompoundUpdate", "CompoundUpdateDuplicateDetectionRule", "ExecuteFetch", "RegisterSolution", "UnregisterSolution",
        "IsBackOfficeInstalled", "TransformImport", "PropagateByExpression", "SetRelated", "RemoveRelated",
    ];

    public override string Name => "il-meta-avoid-crm2011-depr-message";

    protected override string Cure => "use what replaced the message";

    protected override bool Breaks(Instruction instruction, Instruction? before) => RequestNames.Any(instruction, before, Deprecated);
}
