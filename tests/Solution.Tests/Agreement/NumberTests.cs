using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using GhostingGuard.Build.Packing.Source;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.StandardTables;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>The numbers of states, outcomes and participations in the code mean what they are called.</summary>
public sealed class NumberTests
{
    private const int English = 1033;

    private static readonly Schema Standard = StandardSchema.Create();

    [Theory]
    [InlineData("State", "statecode")]
    [InlineData("Status", "statuscode")]
    public void A_state_or_status_has_the_number_of_its_name(string prefix, string column)
    {
        var constants = Numbers().Where(number => number.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(constants);
        Assert.All(constants, number => Assert.Equal(
            Plain(number.Name[prefix.Length..]),
            Plain(LabelOf(number.Table, column, number.Value))));
    }

    [Fact]
    public void A_participation_has_the_number_of_its_name()
    {
        Assert.All(
            Numbers().Where(number => number.Table == "activityparty"),
            number => Assert.StartsWith(
                Plain(number.Name),
                Plain(Standard["activityparty"]["participationtypemask"].Choice!.Find(number.Value)?.Labels.In(English)),
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("phonecall", "OutcomeReached", "gg_calloutcome", "Reached")]
    [InlineData("appointment", "OutcomeHeld", "gg_meetingoutcome", "Held")]
    [InlineData("appointment", "OutcomeMissedByCustomer", "gg_meetingoutcome", "Missed by the customer")]
    [InlineData("appointment", "OutcomeMissedByUs", "gg_meetingoutcome", "Missed by us")]
    [InlineData("appointment", "OutcomeCalledOff", "gg_meetingoutcome", "Called off by the customer with a reason or a new date")]
    [InlineData("gg_message", "MarkOfferSent", "gg_mark", "Offer sent")]
    [InlineData("gg_message", "MarkNoAnswerNeeded", "gg_mark", "No answer needed")]
    [InlineData("gg_message", "MarkAnswerExpectedBy", "gg_mark", "Answer expected by")]
    [InlineData("gg_message", "MarkKeepOn", "gg_mark", "Keep on")]
    [InlineData("opportunity", "EndedWithoutAnswer", "gg_ghosted", "Ended without an answer")]
    [InlineData("opportunity", "TakenUpAgain", "gg_ghosted", "Taken up again")]
    [InlineData("gg_ghostingpolicy", "CallReached", "gg_calloutcome", "Reached")]
    [InlineData("gg_ghostingpolicy", "CallNoAnswer", "gg_calloutcome", "No answer")]
    public void An_outcome_has_the_number_of_its_option(string table, string constant, string choice, string option)
    {
        var number = Numbers().Single(candidate => candidate.Table == table && candidate.Name == constant).Value;

        var options = ShippedSolution.Source.Of(ComponentKind.Choice).Single(candidate => candidate.Identity == choice).Xml.Element("options")!.Elements("option");

        var named = options.Single(candidate => candidate.Attribute("value")!.Value == number.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(option, named.Element("labels")!.Elements("label").Single(label => label.Attribute("languagecode")!.Value == "1033").Attribute("description")!.Value);
    }

    /// <summary>What people read for a state or status of a standard table, or for one that the solution brings.</summary>
    private static string? LabelOf(string table, string column, int value) =>
        Standard.Tables.TryGetValue(table, out var standard) && standard[column].Choice!.Find(value) is { } known
            ? known.Labels.In(English)
            : ShippedSolution.Source.Tables.Single(own => own.LogicalName == table).Columns.Single(own => TableSource.ColumnName(own) == column)
                .Descendants().Single(option => option.Name.LocalName is "state" or "status" && option.Attribute("value")?.Value == value.ToString(CultureInfo.InvariantCulture))
                .Element("labels")!.Elements("label").Single(label => label.Attribute("languagecode")!.Value == "1033").Attribute("description")!.Value;

    private static IEnumerable<(string Table, string Name, int Value)> Numbers() =>
        from type in ShippedSolution.PluginsAssembly.GetTypes()
        where type.Name.EndsWith("Table", StringComparison.Ordinal)
        let table = type.GetField("Name")?.GetRawConstantValue() as string
        where table is not null
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where field.IsLiteral && field.FieldType == typeof(int)
        select (table, field.Name, (int)field.GetRawConstantValue()!);

    private static string Plain(string? text) => string.Concat((text ?? string.Empty).Where(char.IsLetter)).ToLowerInvariant();
}
