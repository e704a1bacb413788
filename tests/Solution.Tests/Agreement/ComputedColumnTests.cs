using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>Every column of ours is a person's or computed, and what is computed is guarded.</summary>
public sealed class ComputedColumnTests
{
    private const string Guard = "DropComputedColumns";

    /// <summary>What is left out by another step, which has to look at the save anyway.</summary>
    private static readonly Dictionary<string, (string Step, string[] Columns)> GuardedElsewhere = new(StringComparer.Ordinal)
    {
        ["contact"] = ("CheckStanding", ["gg_answeredlate", "gg_forgetson", "gg_silences", "gg_suggestedstanding", "gg_wonback"]),
        ["account"] = ("CheckStanding", ["gg_answeredlate", "gg_forgetson", "gg_silences", "gg_suggestedstanding", "gg_wonback"]),
        ["gg_courtesy"] = ("CheckCourtesy", ["gg_overlimit", "gg_year"]),
    };

    /// <summary>The tables nobody may write by a role of ours; then no column of theirs needs a guard.</summary>
    private static readonly HashSet<string> MachineTables = [.. ShippedSolution.Source.Tables
        .Where(table => !table.IsShell && table.LogicalName != "gg_message")
        .Select(table => table.LogicalName)
        .Where(table => !ShippedSolution.Source.Of(ComponentKind.Role).Any(role => role.Xml.Descendants("RolePrivilege")
            .Any(privilege => string.Equals((string?)privilege.Attribute("name"), "prvWrite" + table, StringComparison.OrdinalIgnoreCase))))];

    public static TheoryData<string> Tables { get; } =
        [.. ShippedSolution.Source.Tables.Select(table => table.LogicalName).Where(table => !MachineTables.Contains(table)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_tables_of_the_machine_are_those_that_nobody_may_write() =>
        Assert.Equal(["gg_courtesyyear", "gg_dealhistory", "gg_sweepfault", "gg_sweeprun"], MachineTables.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_column_is_either_a_persons_or_guarded(string table)
    {
        var decided = PeoplesColumns.ByTable.GetValueOrDefault(table, []).Concat(Guarded(table)).Order(StringComparer.Ordinal).ToList();
        var columns = Own(table).Select(TableSource.ColumnName).Order(StringComparer.Ordinal).ToList();

        var open = columns.Except(decided).ToList();
        Assert.True(open.Count == 0, $"Who writes {string.Join(", ", open)} of {table}? Add what people write to PeoplesColumns, and what we compute to {Guard}.");
        Assert.Equal(columns, decided);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_is_guarded_says_in_both_languages_that_we_keep_it_and_nothing_else_does(string table)
    {
        Assert.Equal(Guarded(table).Order(StringComparer.Ordinal), Saying(table, 1033, "(Kept|Filled in) by Ghosting Guard"));
        Assert.Equal(Guarded(table).Order(StringComparer.Ordinal), Saying(table, 1031, "von Ghosting Guard (gepflegt|ausgefüllt)"));
    }

    [Fact]
    public void What_another_step_leaves_out_is_among_the_columns_it_listens_to() => Assert.All(GuardedElsewhere, elsewhere => Assert.Subset(
        ShippedSolution.Source.Steps.Single(step => step.Name == $"{elsewhere.Value.Step}: Update of {elsewhere.Key}").Filter.ToHashSet(),
        elsewhere.Value.Columns.ToHashSet()));

    [Fact]
    public void A_guard_looks_at_new_rows_as_well()
    {
        var guards = ShippedSolution.Source.Steps.Where(step => step.ClassName.EndsWith("." + Guard, StringComparison.Ordinal)).ToList();

        Assert.Equal(
            guards.Where(guard => guard.Message == "Update").Select(guard => guard.Table).Order(StringComparer.Ordinal),
            guards.Where(guard => guard.Message == "Create").Select(guard => guard.Table).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guard_comes_before_every_other_step_of_ours_on_the_same_save()
    {
        var guards = ShippedSolution.Source.Steps.Where(step => step.Name.StartsWith(Guard, StringComparison.Ordinal));

        Assert.All(guards, guard => Assert.All(
            ShippedSolution.Source.Steps.Where(step => step.Name != guard.Name && (step.Table, step.Message, step.Stage) == (guard.Table, guard.Message, guard.Stage)),
            other => Assert.True(other.Rank > guard.Rank, other.Name)));
    }

    private static IEnumerable<string> Guarded(string table) =>
        GuardedElsewhere.TryGetValue(table, out var elsewhere) ? elsewhere.Columns
        : ShippedSolution.Source.Steps.SingleOrDefault(step => step.Name == $"{Guard}: Update of {table}")?.Filter ?? [];

    /// <summary>Our columns, without those the platform fills: the key of a row and an amount in the base currency.</summary>
    private static IEnumerable<XElement> Own(string table) => ShippedSolution.Source.Tables
        .Single(candidate => candidate.LogicalName == table).Columns
        .Where(column => TableSource.ColumnName(column).StartsWith("gg_", StringComparison.Ordinal)
            && column.Element("Type")!.Value != "primarykey"
            && !TableSource.ColumnName(column).EndsWith("_base", StringComparison.Ordinal));

    private static IEnumerable<string> Saying(string table, int language, string words) => Own(table)
        .Where(column => column.Element("Descriptions")!.Elements("Description")
            .Any(text => (int)text.Attribute("languagecode")! == language && Regex.IsMatch((string)text.Attribute("description")!, words)))
        .Select(TableSource.ColumnName)
        .Order(StringComparer.Ordinal);
}
