using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>Every operator on a column of every type it is for. The deal "empty" has no values but its name.</summary>
public sealed class OperatorTests
{
    private readonly World world = new();

    public OperatorTests()
    {
        var anna = world.Person("Anna");
        var bert = world.Person("Bert");
        world.Deal(
            "a",
            ("notes", "Alpha"), ("days", 1), ("limit", 2), ("size", 1L), ("rate", 1.5m), ("weight", 0.5), ("amount", 100m), ("hot", true), ("stage", 1),
            ("tags", World.Tags(1)), ("due", World.Noon), ("personid", World.Reference("person", anna)), ("kind", "email"));
        world.Deal(
            "b",
            ("notes", "alpine"), ("days", 2), ("limit", 2), ("size", 2L), ("rate", 2.5m), ("weight", 1.5), ("amount", 200m), ("hot", false), ("stage", 2),
            ("tags", World.Tags(1, 2)), ("due", World.Noon.AddHours(1)), ("personid", World.Reference("person", bert)), ("kind", "fax"));
        world.Deal(
            "c",
            ("notes", "Beta_1"), ("days", 3), ("limit", 2), ("size", 3L), ("rate", 3.5m), ("weight", 2.5), ("amount", 300m), ("hot", true), ("stage", 3),
            ("tags", World.Tags(2, 3)), ("due", World.Noon.AddHours(2)), ("personid", World.Reference("person", world.Caller)), ("kind", "email"));
        world.Deal("empty");
    }

    [Theory]
    [InlineData("notes", "eq", "ALPHA", "a")]
    [InlineData("notes", "ne", "alpha", "b c empty")]
    [InlineData("notes", "neq", "alpha", "b c empty")]
    [InlineData("notes", "gt", "alpha", "b c")]
    [InlineData("notes", "le", "ALPINE", "a b")]
    [InlineData("notes", "like", "alp%", "a b")]
    [InlineData("notes", "like", "%PH%", "a")]
    [InlineData("notes", "like", "%a", "a")]
    [InlineData("notes", "like", "_lp__e", "b")]
    [InlineData("notes", "like", "[ax]l%", "a b")]
    [InlineData("notes", "like", "[^a]%", "c")]
    [InlineData("notes", "like", "beta[_]1", "c")]
    [InlineData("notes", "like", "alph", "")]
    [InlineData("notes", "not-like", "alp%", "c empty")]
    [InlineData("notes", "begins-with", "ALP", "a b")]
    [InlineData("notes", "not-begin-with", "alp", "c empty")]
    [InlineData("notes", "ends-with", "ine", "b")]
    [InlineData("notes", "not-end-with", "ine", "a c empty")]
    [InlineData("days", "eq", "2", "b")]
    [InlineData("days", "ne", "2", "a c empty")]
    [InlineData("days", "gt", "2", "c")]
    [InlineData("days", "ge", "2", "b c")]
    [InlineData("days", "lt", "2", "a")]
    [InlineData("days", "le", "2", "a b")]
    [InlineData("size", "ge", "2", "b c")]
    [InlineData("rate", "gt", "1.5", "b c")]
    [InlineData("weight", "lt", "1.5", "a")]
    [InlineData("amount", "ge", "200", "b c")]
    [InlineData("hot", "eq", "1", "a c")]
    [InlineData("hot", "eq", "true", "a c")]
    [InlineData("hot", "ne", "1", "b empty")]
    [InlineData("stage", "eq", "3", "c")]
    [InlineData("stage", "ne", "3", "a b empty")]
    [InlineData("kind", "eq", "email", "a c")]
    [InlineData("due", "eq", "2024-06-12T13:00:00Z", "b")]
    [InlineData("due", "gt", "2024-06-12T12:00:00Z", "b c")]
    [InlineData("due", "le", "2024-06-12T15:00:00+02:00", "a b")]
    [InlineData("due", "olderthan-x-minutes", "1", "")]
    [InlineData("due", "next-x-hours", "1", "a b")]
    [InlineData("due", "next-x-years", "20", "a b c")]
    public void One_value(string column, string operation, string value, string expected) =>
        Assert.Equal(expected, world.DealsWhere($"<condition attribute='{column}' operator='{operation}' value='{value}'/>"));

    [Theory]
    [InlineData("notes", "in", "alpha,BETA_1", "a c")]
    [InlineData("notes", "not-in", "alpha,beta_1", "b empty")]
    [InlineData("days", "in", "1,3", "a c")]
    [InlineData("days", "not-in", "1,3", "b empty")]
    [InlineData("days", "between", "2,3", "b c")]
    [InlineData("days", "not-between", "2,3", "a empty")]
    [InlineData("amount", "between", "100,200", "a b")]
    [InlineData("stage", "in", "1,2", "a b")]
    [InlineData("kind", "in", "email,letter", "a c")]
    [InlineData("tags", "contain-values", "2", "b c")]
    [InlineData("tags", "contain-values", "1,3", "a b c")]
    [InlineData("tags", "not-contain-values", "2", "a empty")]
    public void Several_values(string column, string operation, string values, string expected) => Assert.Equal(
        expected,
        world.DealsWhere(
            $"<condition attribute='{column}' operator='{operation}'><value>{values.Replace(",", "</value><value>", StringComparison.Ordinal)}</value></condition>"));

    [Theory]
    [InlineData("notes", "null", "empty")]
    [InlineData("notes", "not-null", "a b c")]
    [InlineData("due", "today", "a b c")]
    [InlineData("due", "yesterday", "")]
    [InlineData("personid", "eq-userid", "c")]
    [InlineData("personid", "ne-userid", "a b empty")]
    public void No_value(string column, string operation, string expected) =>
        Assert.Equal(expected, world.DealsWhere($"<condition attribute='{column}' operator='{operation}'/>"));

    // The column "limit" is 2 in all but the empty deal.
    [Theory]
    [InlineData("eq", "b")]
    [InlineData("ne", "a c")]
    [InlineData("gt", "c")]
    [InlineData("ge", "b c")]
    [InlineData("lt", "a")]
    [InlineData("le", "a b")]
    public void Another_column_of_the_same_row(string operation, string expected) =>
        Assert.Equal(expected, world.DealsWhere($"<condition attribute='days' operator='{operation}' valueof='limit'/>"));

    public static IEnumerable<object[]> TypedValues() =>
    [
        [ConditionOperator.Equal, "days", new object[] { 2 }, "b"],
        [ConditionOperator.Equal, "size", new object[] { 2 }, "b"],
        [ConditionOperator.Equal, "rate", new object[] { 2.5m }, "b"],
        [ConditionOperator.Equal, "amount", new object[] { 200m }, "b"],
        [ConditionOperator.Equal, "amount", new object[] { 200 }, "b"],
        [ConditionOperator.Equal, "hot", new object[] { false }, "b"],
        [ConditionOperator.Equal, "stage", new object[] { 2 }, "b"],
        [ConditionOperator.Equal, "tags", new object[] { 2, 1 }, "b"],
        [ConditionOperator.Equal, "due", new object[] { World.Noon }, "a"],
        [ConditionOperator.LessThan, "due", new object[] { World.Noon.AddHours(1) }, "a"],
        [ConditionOperator.Between, "due", new object[] { World.Noon, World.Noon.AddHours(1) }, "a b"],
        [ConditionOperator.In, "stage", new object[] { 1, 3 }, "a c"],
        [ConditionOperator.EndsWith, "notes", new object[] { "_1" }, "c"],
        [ConditionOperator.LastXDays, "due", new object[] { 1 }, ""],
        [ConditionOperator.NextXDays, "due", new object[] { 1 }, "a b c"],
        [ConditionOperator.On, "due", new object[] { new DateTime(2024, 6, 12) }, "a b c"],
        [ConditionOperator.Null, "stage", Array.Empty<object>(), "empty"],
    ];

    [Theory]
    [MemberData(nameof(TypedValues))]
    public void A_typed_value_of_a_query_expression(ConditionOperator operation, string column, object[] values, string expected) =>
        Assert.Equal(expected, world.DealsWhere(new ConditionExpression(column, operation, values)));

    [Fact]
    public void A_lookup_is_compared_with_an_id()
    {
        var clara = world.Person("Clara");
        world.Deal("d", ("personid", World.Reference("person", clara)));

        Assert.Equal("d", world.DealsWhere(new ConditionExpression("personid", ConditionOperator.Equal, clara)));
        Assert.Equal("d", world.DealsWhere($"<condition attribute='personid' operator='eq' value='{{{clara}}}' uiname='Clara' uitype='person'/>"));
        Assert.Equal("a b c empty", world.DealsWhere(new ConditionExpression("personid", ConditionOperator.NotEqual, clara)));
    }
}
