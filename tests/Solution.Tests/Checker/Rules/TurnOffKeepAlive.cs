using System;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A connection kept alive outlives the sandbox. The product calls nobody: no data leaves Dataverse.</summary>
internal sealed class TurnOffKeepAlive : CodeRule
{
    public override string Name => "il-turn-off-keepalive";

    protected override string Cure => "leave the network alone";

    // WebUtility only writes and reads entities such as &amp;.
    protected override bool Breaks(Instruction instruction, Instruction? before) =>
        (instruction.Type.StartsWith("System.Net.", StringComparison.Ordinal) && instruction.Type != "System.Net.WebUtility")
        || instruction.Type.StartsWith("System.ServiceModel.Channels.", StringComparison.Ordinal);
}
