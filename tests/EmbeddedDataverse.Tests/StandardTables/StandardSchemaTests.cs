using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.StandardTables;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.StandardTables;

public sealed class StandardSchemaTests
{
    private const int English = 1033;
    private const int German = 1031;

    // Words that German has from English or shares with it.
    private static readonly HashSet<string> SameInBoth =
    [
        "Administrator", "Bcc", "Facebook", "Fax", "Lead", "Name", "Normal", "Status", "Team", "Twitter", "Warm",
    ];

    private readonly Schema schema = StandardSchema.Create();

    [Fact]
    public void Every_state_has_a_default_status_that_belongs_to_it()
    {
        foreach (var table in schema.Tables.Values.Where(table => table.Columns.ContainsKey("statecode")))
        {
            var statuses = table["statuscode"].Choice!;
            Assert.All(table["statecode"].Choice!.Options, state => Assert.Equal(state.Value, statuses.Find(state.DefaultStatus!.Value)!.State));
        }
    }

    [Fact]
    public void Every_status_belongs_to_a_state()
    {
        foreach (var table in schema.Tables.Values.Where(table => table.Columns.ContainsKey("statuscode")))
        {
            var states = table["statecode"].Choice!;
            Assert.All(table["statuscode"].Choice!.Options, status => Assert.NotNull(states.Find(status.State!.Value)));
        }
    }

    [Fact]
    public void Every_lookup_points_to_tables_that_are_there()
    {
        foreach (var column in Columns().Where(column => column.IsLookup))
        {
            Assert.NotEmpty(column.Targets);
            Assert.All(column.Targets, target => Assert.Contains(target, schema.Tables));
        }
    }

    [Fact]
    public void Every_table_has_its_key_and_its_name()
    {
        foreach (var table in schema.Tables.Values)
        {
            Assert.Equal(ColumnType.UniqueIdentifier, table[table.PrimaryId].Type);
            Assert.Equal(table.Name, table.SchemaName.ToLowerInvariant());
            Assert.True(table.PrimaryName == null || table[table.PrimaryName].Type == ColumnType.Text);
        }
    }

    [Fact]
    public void Every_text_has_both_languages_and_is_translated()
    {
        Assert.All(Texts(), labels =>
        {
            var english = labels.In(English);
            var german = labels.In(German);

            Assert.False(string.IsNullOrWhiteSpace(english) || string.IsNullOrWhiteSpace(german));
            Assert.True(english != german || SameInBoth.Contains(english!), $"'{english}' is not translated.");
        });
    }

    [Fact]
    public void Every_default_is_a_value_of_the_choice()
    {
        foreach (var column in Columns().Where(column => column.Default != null && column.Choice != null))
        {
            Assert.NotNull(column.Choice!.Find(Convert.ToInt32(column.Default, null)));
        }
    }

    [Fact]
    public void Each_schema_is_new() => Assert.NotSame(StandardSchema.Create()["opportunity"], StandardSchema.Create()["opportunity"]);

    private IEnumerable<Column> Columns() => schema.Tables.Values.SelectMany(table => table.Columns.Values);

    private IEnumerable<Labels> Texts() => schema.Tables.Values.Select(table => table.Labels)
        .Concat(Columns().Select(column => column.Labels))
        .Concat(Columns().Where(column => column.Choice != null).SelectMany(column => column.Choice!.Options).Select(option => option.Labels));
}
