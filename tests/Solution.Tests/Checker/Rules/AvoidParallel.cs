using System;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A plug-in does its work on the thread it is given; a second one outlives the call and shares its transaction.</summary>
internal sealed class AvoidParallel : CodeRule
{
    private static readonly string[] Parallel =
    [
        "System.Threading.Tasks.", "System.Threading.Thread", "System.Threading.Timer", "System.Timers.", "System.ComponentModel.BackgroundWorker",
        "System.Linq.ParallelEnumerable", "System.Runtime.CompilerServices.Async", "System.Runtime.CompilerServices.TaskAwaiter",
    ];

    public override string Name => "il-avoid-parallel-plugin";

    protected override string Cure => "do it one after the other";

    // What the given thread is may be asked.
    protected override bool Breaks(Instruction instruction, Instruction? before) =>
        Array.Exists(Parallel, name => instruction.Type.StartsWith(name, StringComparison.Ordinal)) && !instruction.Member.Contains("::get_Current", StringComparison.Ordinal);
}
