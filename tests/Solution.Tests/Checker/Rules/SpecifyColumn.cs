using System;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A query names its columns; all of them cost the database and the wire, and change with every customer.</summary>
internal sealed class SpecifyColumn : CodeRule
{
    public override string Name => "il-specify-column";

    protected override string Cure => "name the columns";

    protected override bool Breaks(Instruction instruction, Instruction? before) =>
        instruction.Text.Contains("<all-attributes", StringComparison.Ordinal)
        || (instruction.Member is "Microsoft.Xrm.Sdk.Query.ColumnSet::.ctor(Boolean)" or "Microsoft.Xrm.Sdk.Query.ColumnSet::set_AllColumns(Boolean)" && before?.Number != 0);
}
