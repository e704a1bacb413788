using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A lock holds on one of many servers, and makes the others wait; where two writers matter, the row version tells.</summary>
internal sealed class AvoidLock : CodeRule
{
    private static readonly string[] Locks =
    [
        "System.Threading.Monitor", "System.Threading.Lock", "System.Threading.Mutex", "System.Threading.Semaphore", "System.Threading.ReaderWriterLock",
        "System.Threading.SpinLock", "System.Threading.ManualResetEvent", "System.Threading.AutoResetEvent", "System.Threading.Barrier", "System.Threading.CountdownEvent",
    ];

    public override string Name => "il-avoid-lock-plugin";

    protected override string Cure => "compare row versions instead";

    protected override IEnumerable<string> Wrong(CodeMethod method) =>
        method.IsSynchronized ? base.Wrong(method).Append("is synchronized") : base.Wrong(method);

    protected override bool Breaks(Instruction instruction, Instruction? before) =>
        Array.Exists(Locks, name => instruction.Type.StartsWith(name, StringComparison.Ordinal));
}
