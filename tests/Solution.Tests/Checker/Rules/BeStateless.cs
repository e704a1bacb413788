using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>
/// One instance of a plug-in or activity serves many calls at a time, and what is static serves all of them: nothing of one
/// call may be kept. An activity's arguments are no state, the workflow holds their values.
/// </summary>
internal sealed class BeStateless : ICheckerRule
{
    private static readonly string[] Arguments = ["System.Activities.InArgument`1", "System.Activities.OutArgument`1", "System.Activities.InOutArgument`1"];

    public string Name => "develop-iplugin-implementations-stateless";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from assembly in product.Assemblies
        from type in assembly.Types
        where !type.IsMadeByCompiler
        from field in type.Fields
        where IsState(type, field)
        select new Problem(assembly.Name, $"{type.Name}.{field.Name} is kept from one call to the next", "make it a parameter or a local");

    private static bool IsState(CodeType type, CodeField field) =>
        !field.IsFixed && (field.IsStatic ? !IsMadeByCompiler(field) : type.IsSharedByThreads && !Arguments.Contains(field.Type));

    /// <summary>Where the compiler keeps a delegate it makes once; the field of a property is named after the property.</summary>
    private static bool IsMadeByCompiler(CodeField field) =>
        field.Name.StartsWith('<') && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);
}
