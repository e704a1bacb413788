using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class ValueChecks
{
    private const int NoColumn = -2147217149;
    private const int NoTable = -2147217150;
    private const int InvalidArgument = -2147220989;
    private const int DoesNotExist = -2147220969;

    public static TheoryData<string, string, object, int> WrongValues => new()
    {
        { "nonsense", "no such column", 1, NoColumn },
        { "Name", "columns are told apart by case", "x", NoColumn },
        { "name", "a number for a text", 1, InvalidArgument },
        { "tst_note", "21 characters of 20", new string('x', 21), -2147204303 },
        { "tst_count", "a long for a whole number", 1L, InvalidArgument },
        { "tst_count", "one below the least", -1, -2147204305 },
        { "tst_count", "one above the most", 11, -2147204305 },
        { "tst_color", "a plain number for a choice", 1, InvalidArgument },
        { "tst_color", "a value that the choice lacks", new OptionSetValue(3), -2147204326 },
        { "tst_colors", "one value that the choice lacks", new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(3)]), -2147204326 },
        { "estimatedvalue", "a decimal for money", 1m, InvalidArgument },
        { "tst_on", "a text for a moment", "2026-01-01", InvalidArgument },
        { "tst_on", "the day before the first that is kept", new DateTime(1752, 12, 31, 0, 0, 0, DateTimeKind.Utc), -2147163901 },
        { "parentcontactid", "an id for a reference", Guid.NewGuid(), InvalidArgument },
        { "parentcontactid", "a row of another table", new EntityReference("account", Guid.NewGuid()), InvalidArgument },
        { "parentcontactid", "a row that is not there", new EntityReference("contact", Guid.NewGuid()), DoesNotExist },
        { "statuscode", "a status reason of another state", new OptionSetValue(3), -2147187704 },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void A_wrong_value_faults_as_the_service_does_and_nothing_is_stored(string column, string why, object value, int code)
    {
        Assert.NotEmpty(why);
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Faulting.With(code, () => organization.AsSystem.Add("opportunity", ("name", "Other"), (column, value)));
        Faulting.With(code, () => organization.AsSystem.Change("opportunity", id, ("name", "Changed"), (column, value)));

        Assert.Equal("Deal", organization.AsSystem.All("opportunity").Single()["name"]);
    }

    [Fact]
    public void A_table_that_is_not_there_faults()
    {
        var organization = new TestSolution().Import();

        Faulting.With(NoTable, () => organization.AsSystem.Add("nonsense", ("name", "x")));
        Faulting.With(NoTable, () => organization.AsSystem.Get("nonsense", Guid.NewGuid()));
        Faulting.With(NoTable, () => organization.AsSystem.Delete("nonsense", Guid.NewGuid()));
    }

    [Fact]
    public void Values_at_the_bounds_are_stored_and_come_back_as_they_were()
    {
        var organization = new TestSolution().Import();
        var moment = new DateTime(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        var id = organization.AsSystem.Add(
            "opportunity",
            ("tst_note", new string('x', 20)),
            ("tst_count", 10),
            ("tst_color", Rows.Option(2)),
            ("tst_colors", new OptionSetValueCollection([Rows.Option(2), Rows.Option(1)])),
            ("tst_on", moment),
            ("estimatedvalue", new Money(12.345m)));

        var row = organization.AsSystem.Get("opportunity", id);
        Assert.Equal(new string('x', 20), row["tst_note"]);
        Assert.Equal(10, row["tst_count"]);
        Assert.Equal(2, ((OptionSetValue)row["tst_color"]).Value);
        Assert.Equal([1, 2], ((OptionSetValueCollection)row["tst_colors"]).Select(option => option.Value));
        Assert.Equal(moment, row["tst_on"]);
        Assert.Equal(12.35m, ((Money)row["estimatedvalue"]).Value);
    }

    [Fact]
    public void A_moment_keeps_whole_seconds_and_is_taken_as_UTC_unless_it_is_local()
    {
        var organization = new TestSolution().Import();
        var unspecified = new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Unspecified).AddMilliseconds(999);
        var local = new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Local);

        var first = organization.AsSystem.Add("opportunity", ("tst_on", unspecified), ("tst_day", unspecified));
        var second = organization.AsSystem.Add("opportunity", ("tst_on", local));

        var stored = (DateTime)organization.AsSystem.Get("opportunity", first)["tst_on"];
        Assert.Equal(new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc), stored);
        Assert.Equal(DateTimeKind.Utc, stored.Kind);
        Assert.Equal(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc), organization.AsSystem.Get("opportunity", first)["tst_day"]);
        Assert.Equal(local.ToUniversalTime(), organization.AsSystem.Get("opportunity", second)["tst_on"]);
    }

    [Fact]
    public void Empty_columns_are_absent_and_an_empty_text_is_empty()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"), ("tst_note", "x"), ("tst_count", 1));

        organization.AsSystem.Change("opportunity", id, ("tst_note", ""), ("tst_count", null));

        var row = organization.AsSystem.Get("opportunity", id);
        Assert.False(row.Contains("tst_note"));
        Assert.False(row.Contains("tst_count"));
    }

    [Fact]
    public void What_a_caller_got_is_a_copy()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("tst_color", Rows.Option(1)));

        ((OptionSetValue)organization.AsSystem.Get("opportunity", id)["tst_color"]).Value = 2;

        Assert.Equal(1, ((OptionSetValue)organization.AsSystem.Get("opportunity", id)["tst_color"]).Value);
    }

    [Theory]
    [InlineData("activitypointer")]
    [InlineData("activityparty")]
    public void Rows_that_follow_from_others_cannot_be_created(string table)
    {
        var organization = new TestSolution().Import();

        Faulting.With(-2147219456, () => organization.AsSystem.Add(table, new List<(string, object?)>().ToArray()));
    }
}
