using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Flows;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Flows;

public sealed class RecurrenceTests
{
    private static readonly DateTime Noon = TestSolution.Noon;

    [Fact]
    public void A_flow_runs_when_it_is_turned_on_and_then_at_its_interval()
    {
        var counting = new Counting(new FlowZip()).TurnedOn();

        Assert.Equal([0, 60, 120], counting.Until(179).Minutes());
        Assert.Equal([0, 60, 120, 180], counting.Until(180).Minutes());
    }

    [Fact]
    public void A_flow_that_is_off_does_nothing()
    {
        var counting = new Counting(new FlowZip());

        Assert.Empty(counting.Until(120).Minutes());
        Assert.Null(counting.Flows.NextWakeUp);
    }

    [Fact]
    public void A_flow_that_is_turned_off_runs_no_more()
    {
        var counting = new Counting(new FlowZip()).TurnedOn().Until(60);

        counting.Flows.TurnOff(FlowZip.Name);

        Assert.Equal([0, 60], counting.Until(300).Minutes());
    }

    [Theory]
    [InlineData("2026-03-04T13:30:00Z", 90)]
    [InlineData("2026-03-04T12:00:00Z", 0)]
    [InlineData("2026-03-01T00:15:00Z", 15)]
    public void A_start_time_says_when_the_first_run_is_and_a_past_one_when_the_next(string start, double first)
    {
        var counting = new Counting(new FlowZip { Recurrence = $$"""{"frequency":"Hour","interval":1,"startTime":"{{start}}"}""" }).TurnedOn();

        Assert.Equal([first, first + 60], counting.Until((int)first + 60).Minutes());
    }

    [Fact]
    public void Runs_that_were_missed_are_not_made_up_for()
    {
        var counting = new Counting(new FlowZip()).TurnedOn().Until(0).Missing(150);

        Assert.Equal([0, 150, 180], counting.Until(180).Minutes());
    }

    [Theory]
    [InlineData(Frequency.Minute, 5, "2026-03-04 12:05")]
    [InlineData(Frequency.Day, 1, "2026-03-05 12:00")]
    [InlineData(Frequency.Week, 2, "2026-03-18 12:00")]
    [InlineData(Frequency.Month, 1, "2026-04-04 12:00")]
    public void Every_unit_is_counted_by_the_calendar(object frequency, int interval, string next)
    {
        var recurrence = new Recurrence((Frequency)frequency, interval, null);

        Assert.Equal(DateTime.SpecifyKind(DateTime.Parse(next, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc), recurrence.After(Noon, Noon));
    }

    [Fact]
    public void A_month_that_begins_on_the_last_day_comes_back_to_it()
    {
        var last = new DateTime(2026, 1, 31, 6, 0, 0, DateTimeKind.Utc);
        var recurrence = new Recurrence(Frequency.Month, 1, null);

        var next = recurrence.After(last, last);

        Assert.Equal(new DateTime(2026, 2, 28, 6, 0, 0, DateTimeKind.Utc), next);
        Assert.Equal(new DateTime(2026, 3, 31, 6, 0, 0, DateTimeKind.Utc), recurrence.After(next, last));
    }

    [Fact]
    public void A_flow_needs_a_connection_before_it_can_be_turned_on()
    {
        var flows = CloudFlows.Import(new FlowZip().Open(), new TestSolution().Import());

        Assert.Contains(FlowZip.Reference, Assert.Throws<InvalidOperationException>(() => flows.TurnOn(FlowZip.Name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flow_calls_as_the_user_whose_connection_it_was_given()
    {
        var counting = new Counting(new FlowZip()).TurnedOn().Until(0);

        Assert.Equal(counting.User, counting.Accounts().Single().GetAttributeValue<Microsoft.Xrm.Sdk.EntityReference>("createdby").Id);
    }
}
