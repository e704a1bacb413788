using System.Collections.Generic;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A table that is in the solution and has operations which need a license of Dynamics 365 Sales.</summary>
internal sealed class LicensedTables : ICheckerRule
{
    public string Name => "meta-license-sales-entity-operations";

    public IEnumerable<Problem> Check(CheckedProduct product)
    {
        foreach (var table in product.Solution.Tables)
        {
            if (LicensedOperations.ByTable.TryGetValue(table.LogicalName, out var operations))
            {
                yield return new Problem(
                    table.Component.File,
                    $"{table.LogicalName} has operations that need a Sales license: {string.Join(", ", operations)}",
                    "make sure that whoever uses the solution has the license, or leave the table out");
            }
        }
    }
}
