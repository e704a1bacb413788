using System.Collections.Generic;

namespace GhostingGuard.Solution.Tests.Checker.Code;

/// <summary>A method as it was compiled.</summary>
/// <param name="Name">Its name; constructors are called .ctor and .cctor.</param>
/// <param name="IsSynchronized">True where the runtime holds a lock around it.</param>
/// <param name="Body">Its instructions, in order; empty where it has none.</param>
internal sealed record CodeMethod(string Name, bool IsSynchronized, IReadOnlyList<Instruction> Body);
