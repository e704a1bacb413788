using System.Collections.Generic;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A plug-in sends single requests: it runs inside a transaction already, and batches in it exceed its two minutes.</summary>
internal sealed class AvoidBatch : CodeRule
{
    private static readonly HashSet<string> Batches =
    [
        "ExecuteMultiple", "ExecuteTransaction", "ExecuteAsync", "CreateMultiple", "UpdateMultiple", "UpsertMultiple", "DeleteMultiple",
    ];

    public override string Name => "il-avoid-batch-plugin";

    protected override string Cure => "send the requests one by one";

    protected override bool Breaks(Instruction instruction, Instruction? before) => RequestNames.Any(instruction, before, Batches);
}
