using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Solution.Tests.Checker.Code;

/// <summary>A class or structure as it was compiled.</summary>
/// <param name="Name">With its namespace and the classes around it, joined by a plus.</param>
/// <param name="Ancestors">Its base types inside the same assembly, the first one outside it, and every interface they name.</param>
/// <param name="Fields">What an instance and the class hold.</param>
/// <param name="Methods">All of them, constructors included.</param>
internal sealed record CodeType(string Name, IReadOnlyList<string> Ancestors, IReadOnlyList<CodeField> Fields, IReadOnlyList<CodeMethod> Methods)
{
    /// <summary>The compiler's own classes keep delegates and captured variables.</summary>
    public bool IsMadeByCompiler => Name.Contains('<', StringComparison.Ordinal);

    /// <summary>The platform makes one instance and runs it on many threads at a time.</summary>
    public bool IsSharedByThreads => IsActivity || Ancestors.Contains("Microsoft.Xrm.Sdk.IPlugin");

    public bool IsActivity => Ancestors.Any(ancestor => ancestor.StartsWith("System.Activities.CodeActivity", StringComparison.Ordinal));
}
