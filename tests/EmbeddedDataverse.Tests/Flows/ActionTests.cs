using System;
using System.Linq;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Flows;

public sealed class ActionTests
{
    private const string CountIs3 = "equals(outputs('Count')?['body/Count'], 3)";

    [Fact]
    public void A_loop_repeats_its_steps_until_the_condition_holds_and_waits_in_between()
    {
        var counting = new Counting(new FlowZip { Actions = FlowZip.Until(FlowZip.Call("Count") + "," + FlowZip.Wait("Rest", after: "Count"), CountIs3) }).TurnedOn();

        Assert.Equal([0, 10, 20], counting.Until(59).Minutes());
        Assert.Null(Assert.Single(counting.Flows.Runs).GoesOnAt);
    }

    [Fact]
    public void A_loop_runs_at_least_once()
    {
        var counting = new Counting(new FlowZip { Actions = FlowZip.Until(FlowZip.Call("Count"), "equals(1, 1)") }).TurnedOn();

        Assert.Equal([0], counting.Until(59).Minutes());
    }

    [Theory]
    [InlineData(4, "PT1H", 4)]
    [InlineData(60, "PT25M", 3)]
    [InlineData(60, "PT20M", 2)]
    public void A_limit_ends_a_loop_and_the_flow_has_succeeded(int count, string timeout, int times)
    {
        var steps = FlowZip.Call("Count") + "," + FlowZip.Wait("Rest", after: "Count");
        var counting = new Counting(new FlowZip { Actions = FlowZip.Until(steps, "equals(true, false)", count, timeout) }).TurnedOn();

        Assert.Equal(times, counting.Until(59).Minutes().Count());
        Assert.Null(Assert.Single(counting.Flows.Runs).Error);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void A_condition_chooses_between_two_lists_of_steps(int count, int accounts)
    {
        var condition = $$"""{"equals":["@outputs('Count')?['body/Count']",{{count}}]}""";
        var counting = new Counting(new FlowZip
        {
            Actions = FlowZip.Call("Count") + "," + FlowZip.If(
                condition, FlowZip.Call("Then"), FlowZip.Call("Else") + "," + FlowZip.Call("Else_again", after: "Else"), after: "Count"),
        }).TurnedOn();

        Assert.Equal(accounts, counting.Until(59).Minutes().Count());
    }

    [Fact]
    public void A_condition_can_be_turned_round()
    {
        var counting = new Counting(new FlowZip
        {
            Actions = FlowZip.Call("Count") + "," + FlowZip.If(
                """{"not":{"equals":["@outputs('Count')?['body/Count']","@null"]}}""", FlowZip.Call("Then"), string.Empty, after: "Count"),
        }).TurnedOn();

        Assert.Equal(2, counting.Until(59).Minutes().Count());
    }

    [Fact]
    public void Steps_run_in_the_order_they_name_and_not_in_the_order_they_are_written()
    {
        var counting = new Counting(new FlowZip { Actions = FlowZip.Call("Count", after: "Rest") + "," + FlowZip.Wait("Rest") }).TurnedOn();

        Assert.Equal([10], counting.Until(59).Minutes());
    }

    [Fact]
    public void A_step_that_fails_ends_the_run_and_the_next_one_starts_anew()
    {
        var refusing = new Counting(new FlowZip
        {
            Actions = FlowZip.Call("Count") + "," + FlowZip.Call("Again", after: "Count", parameters: ""","item/Refuse":2"""),
        }).TurnedOn();

        Assert.Equal([0, 60, 60], refusing.Until(119).Minutes());
        Assert.Equal(["Not this one.", null], refusing.Flows.Runs.Select(run => run.Error?.Message));
    }

    [Fact]
    public void A_run_that_waits_does_not_hold_up_the_next()
    {
        var steps = FlowZip.Call("Count") + "," + FlowZip.Wait("Rest", after: "Count");
        var counting = new Counting(new FlowZip { Recurrence = """{"frequency":"Minute","interval":15}""", Actions = FlowZip.Until(steps, "equals(true, false)", count: 3) }).TurnedOn();

        Assert.Equal([0, 10, 15, 20, 25], counting.Until(29).Minutes());
        Assert.Equal(2, counting.Flows.Runs.Count);
    }
}
