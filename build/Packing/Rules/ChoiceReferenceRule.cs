using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A column that offers options has its own, or names a global choice of the solution.</summary>
internal sealed class ChoiceReferenceRule : IRule
{
    private static readonly string[] Choosing = ["picklist", "multiselectpicklist", "bit", "state", "status"];

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var choices = solution.Of(ComponentKind.Choice).Select(choice => choice.Identity).ToHashSet();
        foreach (var (table, column) in solution.Tables.SelectMany(table => table.Columns.Select(column => (table, column))))
        {
            var choice = column.Element("OptionSetName")?.Value;
            if (choice is null && Choosing.Contains(column.Element("Type")?.Value) && column.Element("optionset") is null)
            {
                yield return new Problem(table.Component.File, $"has the column {TableSource.ColumnName(column)} without options", "give it an optionset or name a choice");
            }
            else if (column.Element("IsCustomField")?.Value == "1" && choice is not null && !choices.Contains(choice))
            {
                yield return new Problem(table.Component.File, $"has the column {TableSource.ColumnName(column)} on the choice {choice}, which the solution does not have", "add it under OptionSets or correct the name");
            }
        }
    }
}
