using System.Collections.Generic;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>Owner and state are columns; changing them is an update like any other.</summary>
internal sealed class AvoidSpecializedUpdate : CodeRule
{
    private static readonly HashSet<string> Specialized =
    [
        "Assign", "SetState", "SetStateDynamicEntity", "SetParentBusinessUnit", "SetParentSystemUser", "SetParentTeam", "SetBusinessSystemUser", "SetBusinessEquipment",
    ];

    public override string Name => "il-avoid-specialized-update-ops";

    protected override string Cure => "update the column";

    protected override bool Breaks(Instruction instruction, Instruction? before) => RequestNames.Any(instruction, before, Specialized);
}
