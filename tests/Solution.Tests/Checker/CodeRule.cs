using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>A rule about single instructions.</summary>
internal abstract class CodeRule : ICheckerRule
{
    public abstract string Name { get; }

    protected abstract string Cure { get; }

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from assembly in product.Assemblies
        from type in assembly.Types
        from method in type.Methods
        from wrong in Wrong(method).Distinct(StringComparer.Ordinal)
        select new Problem(assembly.Name, $"{type.Name}.{method.Name} {wrong}", Cure);

    /// <returns>What the method does wrong, as the rest of a sentence that begins with its name.</returns>
    protected virtual IEnumerable<string> Wrong(CodeMethod method) =>
        method.Body.Select((instruction, at) => Breaks(instruction, at == 0 ? null : method.Body[at - 1])
            ? $"uses {(instruction.Member.Length > 0 ? instruction.Member : instruction.Text)}"
            : string.Empty).Where(wrong => wrong.Length > 0);

    /// <param name="instruction">Any instruction of any method.</param>
    /// <param name="before">The one before it; null for the first.</param>
    protected abstract bool Breaks(Instruction instruction, Instruction? before);
}
