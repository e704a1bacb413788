using System;
using System.Linq;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>What people decide can be traced; what the machine writes would only bury it.</summary>
public sealed class AuditTests
{
    [Fact]
    public void A_table_of_ours_is_audited_if_people_write_in_it() => Assert.All(
        ShippedSolution.Source.Tables.Where(table => !table.IsShell),
        table => Assert.Equal(
            (table.LogicalName, PeoplesColumns.ByTable.ContainsKey(table.LogicalName)),
            (table.LogicalName, table.Component.Xml.Descendants("entity").Single().Element("IsAuditEnabled")?.Value == "1")));

    [Fact]
    public void A_column_of_ours_is_audited_if_people_write_it()
    {
        var columns =
            from table in ShippedSolution.Source.Tables
            from column in table.Columns
            let name = TableSource.ColumnName(column)
            where name.StartsWith("gg_", StringComparison.Ordinal)
            select (Column: $"{table.LogicalName}.{name}", IsAudited: column.Element("IsAuditEnabled")!.Value == "1", IsPeoples: IsPeoples(table.LogicalName, name));

        Assert.Empty(columns.Where(column => column.IsAudited != column.IsPeoples).Select(column => column.Column));
    }

    /// <remarks>An amount in the base currency follows the amount that was entered.</remarks>
    private static bool IsPeoples(string table, string column) =>
        PeoplesColumns.ByTable.TryGetValue(table, out var columns)
        && columns.Contains(column.EndsWith("_base", StringComparison.Ordinal) ? column[..^"_base".Length] : column);
}
