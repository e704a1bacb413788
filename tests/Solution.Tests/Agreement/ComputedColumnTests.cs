using System;
using System.Linq;
using System.Text.RegularExpressions;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

public sealed class ComputedColumnTests
{
    [Fact]
    public void Every_column_of_the_opportunity_that_says_we_keep_it_is_guarded_and_no_other()
    {
        var table = ShippedSolution.Source.Tables.Single(candidate => candidate.LogicalName == "opportunity");
        var kept = table.Columns
            .Where(column => column.Descendants("Description").Any(text => Regex.IsMatch((string)text.Attribute("description")!, "(Kept|Filled in) by Ghosting Guard")))
            .Select(TableSource.ColumnName);
        var guard = ShippedSolution.Source.Steps.Single(step => step.Name == "DropComputedColumns: Update of opportunity");

        Assert.Equal(kept.Order(StringComparer.Ordinal), guard.Filter.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guard_comes_before_every_other_step_of_ours_on_the_same_save()
    {
        var guards = ShippedSolution.Source.Steps.Where(step => step.Name.StartsWith("DropComputedColumns", StringComparison.Ordinal));

        Assert.All(guards, guard => Assert.All(
            ShippedSolution.Source.Steps.Where(step => step.Name != guard.Name && (step.Table, step.Message, step.Stage) == (guard.Table, guard.Message, guard.Stage)),
            other => Assert.True(other.Rank > guard.Rank, other.Name)));
    }
}
