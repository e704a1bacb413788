using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Rules.Columns;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>Names and numbers that stand in the code are those of the solution.</summary>
public sealed class ConstantTests
{
    // Columns that nothing in the code needs to name: only people fill and read them.
    private static readonly string[] NotNamedInCode = [];

    [Fact]
    public void Every_column_of_ours_is_named_in_code()
    {
        var named = TableClasses().SelectMany(ColumnsOf).ToHashSet();
        var ours = ShippedSolution.Columns.SelectMany(table => table).Where(column => column.StartsWith("gg_", StringComparison.Ordinal));

        Assert.Empty(ours.Except(named).Except(NotNamedInCode));
    }

    [Fact]
    public void Every_table_and_column_that_the_code_names_exists()
    {
        var catalog = new TableCatalog(ShippedSolution.Source);

        var missing =
            from type in TableClasses()
            from column in ColumnsOf(type)
            where !catalog.Has(NameOf(type), column)
            select $"{NameOf(type)}.{column}";

        Assert.All(TableClasses(), type => Assert.True(catalog.Knows(NameOf(type)), NameOf(type)));
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_table_that_parties_come_from_exists()
    {
        var catalog = new TableCatalog(ShippedSolution.Source);
        var tables = ShippedSolution.PluginsAssembly.GetType("GhostingGuard.Plugins.Dataverse.PartyTables", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.All(tables, table => Assert.True(catalog.Knows(table), table));
    }

    [Theory]
    [InlineData("Risk", "gg_risk")]
    [InlineData("Turn", "gg_turn")]
    [InlineData("SilenceKind", "gg_silencekind")]
    [InlineData("Channel", "gg_channel")]
    [InlineData("Reasons.Reason", "gg_reason")]
    [InlineData("Standings.Standing", "gg_standing")]
    [InlineData("AnswerKind", "gg_answerkind")]
    [InlineData("Commitments.CommitmentKind", "gg_commitmentkind")]
    [InlineData("Commitments.CommitmentStatus", "gg_commitmentstatus")]
    [InlineData("Commitments.Outcome", "gg_commitmentoutcome")]
    [InlineData("Owner", "gg_owes")]
    [InlineData("Language", "gg_playlanguage")]
    [InlineData("Sweeping.SweepKind", "gg_sweepkind")]
    [InlineData("Sweeping.SweepStatus", "gg_sweepstatus")]
    public void The_members_of_the_domain_are_the_options_of_the_choice(string domain, string choice)
    {
        var members = Enum.GetNames(ShippedSolution.PluginsAssembly.GetType("GhostingGuard.Plugins.Domain." + domain, throwOnError: true)!);
        var options = Options(choice).ToList();

        Assert.Equal(members.Select(Plain), options.Select(option => Plain(option.English)));
        Assert.Equal(Enumerable.Range(847170000, options.Count), options.Select(option => option.Value));
    }

    [Fact]
    public void A_message_channel_has_the_number_and_the_name_of_the_channel()
    {
        var channels = Options("gg_channel").ToDictionary(option => option.Value);

        Assert.All(Options("gg_messagechannel"), option => Assert.Equal(channels[option.Value], option));
    }

    private static IEnumerable<Type> TableClasses() =>
        ShippedSolution.PluginsAssembly.GetTypes().Where(type => type.Name.EndsWith("Table", StringComparison.Ordinal) && type.GetField("Name") is { IsLiteral: true });

    private static string NameOf(Type table) => (string)table.GetField("Name")!.GetRawConstantValue()!;

    private static IEnumerable<string> ColumnsOf(Type table) =>
        table.GetNestedType("Columns")?.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!) ?? [];

    private static IEnumerable<(int Value, string English, string German)> Options(string choice) =>
        ShippedSolution.Source.Of(ComponentKind.Choice).Single(candidate => candidate.Identity == choice).Xml.Element("options")!.Elements("option")
            .Select(option => (int.Parse(option.Attribute("value")!.Value, CultureInfo.InvariantCulture), Label(option, "1033"), Label(option, "1031")));

    private static string Label(XElement option, string language) =>
        option.Element("labels")!.Elements("label").Single(label => label.Attribute("languagecode")!.Value == language).Attribute("description")!.Value;

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
