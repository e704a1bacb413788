using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A column that uses a global choice names one of the solution.</summary>
internal sealed class ChoiceReferenceRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var choices = solution.Of(ComponentKind.Choice).Select(choice => choice.Identity).ToHashSet();
        return
            from table in solution.Tables
            from column in table.Columns
            let choice = column.Element("OptionSetName")?.Value
            where column.Element("IsCustomField")?.Value == "1" && choice is not null && !choices.Contains(choice)
            select new Problem(table.Component.File, $"has the column {TableSource.ColumnName(column)} on the choice {choice}, which the solution does not have", "add it under OptionSets or correct the name");
    }
}
