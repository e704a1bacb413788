using System;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The charts, asked for as a client does: the chart's query with the conditions of a view.</summary>
public sealed class ChartStories
{
    private readonly World world = new();

    [Fact]
    public void Every_chart_can_be_drawn_over_every_public_view_of_its_table()
    {
        world.MailTo(world.Deal().Reference);

        var pairs = (
            from chart in world.Organization.Solution.Charts
            from view in world.Organization.Solution.Views
            where view.Table == chart.Table && view.QueryType == 0
            select (chart, view)).ToList();
        foreach (var (chart, view) in pairs)
        {
            Assert.NotNull(Draw(chart, view));
        }

        Assert.NotEmpty(pairs);
    }

    [Fact]
    public void Risk_by_stage_and_value_sums_the_pipeline()
    {
        Deal("1-Qualify", 1000);
        Deal("1-Qualify", 500);
        world.At("2026-03-02 09:00").MailTo(Deal("2-Develop", 700));

        var rows = Draw("Risk by stage and value", "Open deals by ghosting date");

        Assert.Equal(
            ["1-Qualify New 1500", "2-Develop Waiting 700"],
            rows.Select(row => $"{Text(row, "stage")} {row.FormattedValues["risk"]} {Amount(row, "value"):0}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_chart_groups_by_a_person_but_the_one_that_is_empty_until_the_switch_is_on()
    {
        var byPerson = world.Organization.Solution.Charts.Where(chart => XElement.Parse(chart.FetchXml).Descendants("attribute")
            .Where(attribute => attribute.Attribute("groupby") is not null)
            .Any(attribute => world.Organization.Solution.Schema[chart.Table][attribute.Attribute("name")!.Value].Targets.Contains("systemuser")));

        Assert.Equal(["Our time to answer by owner"], byPerson.Select(chart => chart.Names.In(1033)));
    }

    [Theory]
    [InlineData("no", 0)]
    [InlineData("yes", 1)]
    public void Our_time_to_answer_by_owner_is_empty_until_the_switch_is_on(string allowed, int owners)
    {
        world.SetVariable("gg_PerOwnerFigures", allowed);
        world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default" });
        world.Run();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        world.At("2026-03-04 09:00").MailTo(deal.Reference);

        Assert.Equal(owners, Draw("Our time to answer by owner", "Open deals by ghosting date").Count);
    }

    [Fact]
    public void Answers_after_follow_ups_counts_what_was_done_by_step()
    {
        var deal = world.WaitingDeal();
        foreach (var day in new[] { "2026-03-10 11:00", "2026-03-13 11:00" })
        {
            var planned = world.FollowUp(deal, FollowUps.Phone)["Activity"];
            world.At(day).Complete(planned);
        }

        world.At("2026-03-16 09:00").MailFrom(deal.Reference);
        world.Call(deal.Reference);

        var chart = world.Organization.Solution.Charts.Single(candidate => candidate.Table == "phonecall" && candidate.Names.In(1033) == "Answers after follow-ups");
        var rows = world.Service.RetrieveMultiple(new FetchExpression(chart.FetchXml)).Entities;

        Assert.Equal(["1 Not answered 1", "2 Answered 1"], rows.Select(row => $"{Number(row, "step")} {row.FormattedValues["answered"]} {Number(row, "count")}").Order(StringComparer.Ordinal));
    }

    private EntityReference Deal(string stage, decimal value)
    {
        var deal = world.Deal().Reference;
        world.Update(deal, ("stepname", stage), ("estimatedvalue", new Money(value)));
        return deal;
    }

    private DataCollection<Entity> Draw(string chart, string view) => Draw(
        world.Organization.Solution.Charts.Single(candidate => candidate.Names.In(1033) == chart),
        world.Organization.Solution.Views.Single(candidate => candidate.Names.In(1033) == view));

    private DataCollection<Entity> Draw(Chart chart, View view)
    {
        var fetch = XElement.Parse(chart.FetchXml);
        var links = XElement.Parse(view.FetchXml).Element("entity")!.Elements().Where(element => element.Name.LocalName is "filter" or "link-entity").ToList();
        foreach (var column in links.DescendantsAndSelf().Where(element => element.Name.LocalName is "attribute" or "order").ToList())
        {
            column.Remove();
        }

        fetch.Element("entity")!.Add(links);
        return world.Service.RetrieveMultiple(new FetchExpression(fetch.ToString())).Entities;
    }

    private static string Text(Entity row, string alias) => (string)((AliasedValue)row[alias]).Value;

    private static int Number(Entity row, string alias) => (int)((AliasedValue)row[alias]).Value;

    private static decimal Amount(Entity row, string alias) => ((Money)((AliasedValue)row[alias]).Value).Value;
}
