using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>What a row of an answer holds.</summary>
public sealed class AnswerTests
{
    private readonly World world = new() { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), Language = World.German };
    private readonly Guid anna;
    private readonly Guid deal;

    public AnswerTests()
    {
        anna = world.Person("Anna");
        deal = world.Deal(
            "a",
            ("days", 1234), ("size", 5L), ("rate", 1.5m), ("weight", 2.5), ("amount", 1234.5m), ("hot", true), ("stage", 3), ("statecode", 0),
            ("tags", World.Tags(1, 2)), ("due", World.Noon), ("day", World.Noon.Date), ("personid", World.Reference("person", anna)), ("kind", "email"));
    }

    [Fact]
    public void Values_have_the_types_of_the_sdk()
    {
        var row = Only(new ColumnSet(true));

        Assert.Equal("a", row["name"]);
        Assert.Equal(1234, row["days"]);
        Assert.Equal(5L, row["size"]);
        Assert.Equal(1.5m, row["rate"]);
        Assert.Equal(2.5, row["weight"]);
        Assert.Equal(new Money(1234.5m), row["amount"]);
        Assert.Equal(true, row["hot"]);
        Assert.Equal(new OptionSetValue(3), row["stage"]);
        Assert.Equal(new OptionSetValue(0), row["statecode"]);
        Assert.Equal([new(1), new(2)], Assert.IsType<OptionSetValueCollection>(row["tags"]));
        Assert.Equal(DateTimeKind.Utc, Assert.IsType<DateTime>(row["due"]).Kind);
        Assert.Equal(World.Noon, row["due"]);
        Assert.Equal("email", row["kind"]);
        var person = Assert.IsType<EntityReference>(row["personid"]);
        Assert.Equal(("person", anna, "Anna"), (person.LogicalName, person.Id, person.Name));
    }

    [Fact]
    public void The_primary_key_and_the_row_version_are_there_unasked()
    {
        var row = Only(new ColumnSet(false));

        Assert.Equal(deal, row.Id);
        Assert.Equal(deal, row["dealid"]);
        Assert.Equal("2", row.RowVersion);
        Assert.Equal("dealid", Assert.Single(row.Attributes.Keys));
    }

    [Fact]
    public void A_column_without_a_value_is_absent() =>
        Assert.False(Only(new ColumnSet("notes")).Contains("notes"));

    [Theory]
    [InlineData("stage", "Offen")]
    [InlineData("statecode", "Offen")]
    [InlineData("hot", "Ja")]
    [InlineData("tags", "Rot; Grün")]
    [InlineData("personid", "Anna")]
    [InlineData("due", "12.06.2024 14:00")]
    [InlineData("day", "12.06.2024")]
    public void What_people_read_is_in_the_callers_language_and_zone(string column, string expected) =>
        Assert.Equal(expected, Only(new ColumnSet(column)).FormattedValues[column]);

    [Fact]
    public void A_linked_column_says_where_it_comes_from_and_is_formatted_too()
    {
        var query = new QueryExpression("person");
        var link = query.AddLink("deal", "personid", "personid");
        link.EntityAlias = "d";
        link.Columns = new ColumnSet("stage", "notes");

        var row = world.Ask(query).Entities.Single();

        var value = Assert.IsType<AliasedValue>(row["d.stage"]);
        Assert.Equal(("deal", "stage", new OptionSetValue(3)), (value.EntityLogicalName, value.AttributeLogicalName, value.Value));
        Assert.Equal("Offen", row.FormattedValues["d.stage"]);
        Assert.False(row.Contains("d.notes"));
    }

    [Fact]
    public void An_alias_of_fetchxml_renames_a_column()
    {
        var row = world.Fetch(
            "<fetch><entity name='deal'><attribute name='days' alias='n'/><link-entity name='person' from='personid' to='personid' alias='p'><attribute name='fullname' alias='who'/></link-entity></entity></fetch>")
            .Entities.Single();

        Assert.Equal(1234, Assert.IsType<AliasedValue>(row["n"]).Value);
        Assert.Equal("Anna", Assert.IsType<AliasedValue>(row["who"]).Value);
    }

    [Fact]
    public void Callers_may_change_what_they_get_without_changing_the_row()
    {
        Only(new ColumnSet("stage")).GetAttributeValue<OptionSetValue>("stage").Value = 1;
        Only(new ColumnSet("personid")).GetAttributeValue<EntityReference>("personid").Id = Guid.Empty;

        Assert.Equal(3, Only(new ColumnSet("stage")).GetAttributeValue<OptionSetValue>("stage").Value);
        Assert.Equal(anna, Only(new ColumnSet("personid")).GetAttributeValue<EntityReference>("personid").Id);
    }

    private Entity Only(ColumnSet columns) => world.Ask(new QueryExpression("deal") { ColumnSet = columns }).Entities.Single();
}
