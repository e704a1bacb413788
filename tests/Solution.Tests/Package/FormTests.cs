using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>Whatever a row of ours holds can be seen, and nobody is invited to fill in what Ghosting Guard keeps.</summary>
public sealed class FormTests
{
    // Sums the rules need and nobody can read, and a colleague's delay, which is shown only where the works council agreed.
    private static readonly HashSet<string> NotForPeople =
    [
        "gg_rhythmwaits", "gg_rhythmanswers", "gg_rhythmlogdays", "gg_waits", "gg_ourdelay", "gg_ourdelayowner",
    ];

    public static TheoryData<string> TablesOfOurs { get; } = new(ShippedSolution.Source.Tables.Where(table => !table.IsShell).Select(table => table.LogicalName));

    [Theory]
    [MemberData(nameof(TablesOfOurs))]
    public void Every_column_of_a_table_of_ours_is_on_its_main_form(string table) => Assert.Empty(Missing(table).Select(TableSource.ColumnName));

    [Fact]
    public void Every_column_on_opportunity_that_says_something_to_people_is_on_our_form() =>
        Assert.Empty(Missing("opportunity").Select(TableSource.ColumnName).Except(NotForPeople));

    [Fact]
    public void What_is_not_for_people_is_on_no_form_of_opportunity() => Assert.Empty(
        Table("opportunity").Forms.SelectMany(form => form.Xml.Descendants("control")).Select(control => control.Attribute("datafieldname")?.Value).Intersect(NotForPeople));

    [Fact]
    public void Nobody_fills_in_what_is_kept()
    {
        var kept = Controls().Where(shown => shown.IsKept && shown.Control.Attribute("disabled")?.Value != "true");

        Assert.Empty(kept.Select(shown => $"{shown.File}: {shown.Column}"));
    }

    [Theory]
    [InlineData("gg_parkeduntil")]
    [InlineData("gg_parkedbecause")]
    public void Parking_is_shown_and_left_to_the_button_that_asks_for_both_day_and_reason(string column)
    {
        var shown = Controls().Where(shown => shown.Column == column).ToList();

        Assert.Equal(Table("opportunity").Forms.Count, shown.Count);
        Assert.All(shown, on => Assert.Equal("true", on.Control.Attribute("disabled")?.Value));
    }

    [Fact]
    public void The_standard_form_shows_columns_only()
    {
        var added = Table("opportunity").Forms.Single(form => form.IsManagedTwin);

        Assert.All(added.Xml.Descendants("control"), control => Assert.NotNull(control.Attribute("datafieldname")));
    }

    [Fact]
    public void Phones_are_spared_the_sub_grids_whose_tables_they_do_not_hold_offline()
    {
        var grids = ShippedSolution.Source.Tables.SelectMany(table => table.Forms).SelectMany(form => form.Xml.Descendants("control"))
            .Where(control => control.Attribute("indicationOfSubgrid") is not null).ToList();

        Assert.NotEmpty(grids);
        Assert.All(grids, grid => Assert.Equal("false", grid.Parent!.Attribute("availableforphone")?.Value));
    }

    /// <summary>Columns of ours that none of the table's own main forms shows; an amount in the base currency stands beside the amount.</summary>
    private static IEnumerable<XElement> Missing(string table)
    {
        var shown = Table(table).Forms.Where(form => form is { FormType: "main", IsManagedTwin: false }).SelectMany(form => form.Xml.Descendants("control"))
            .Select(control => control.Attribute("datafieldname")?.Value).ToHashSet();
        return Table(table).Columns.Where(column =>
            column.Element("IsCustomField")?.Value == "1"
            && column.Element("Type")?.Value is not ("primarykey" or "status")
            && column.Element("CalculationOf") is null
            && !shown.Contains(TableSource.ColumnName(column)));
    }

    private static TableSource Table(string name) => ShippedSolution.Source.Tables.Single(table => table.LogicalName == name);

    /// <summary>Controls bound to a column of ours. What is kept by Ghosting Guard has no audit, since it can be computed again.</summary>
    private static IEnumerable<(string File, XElement Control, string Column, bool IsKept)> Controls() =>
        from table in ShippedSolution.Source.Tables
        from form in table.Forms
        from control in form.Xml.Descendants("control")
        from column in table.Columns
        where control.Attribute("datafieldname")?.Value == TableSource.ColumnName(column) && column.Element("IsCustomField")?.Value == "1"
        select (form.File, control, TableSource.ColumnName(column), column.Element("IsAuditEnabled")?.Value == "0");
}
