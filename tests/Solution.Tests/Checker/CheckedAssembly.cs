using System.Collections.Generic;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker;

/// <param name="Name">The DLL's file name.</param>
/// <param name="Types">What is in it.</param>
internal sealed record CheckedAssembly(string Name, IReadOnlyList<CodeType> Types);
