using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;
using static GhostingGuard.Stories.PolicyStories;

namespace GhostingGuard.Stories;

/// <summary>What an administrator sets becomes the settings in force: one text in the default row, with a version that rises.</summary>
public sealed class SettingsStories
{
    // Minutes from 2020 to the Monday of the stories, 8 o'clock.
    private const int FirstVersion = 3_243_360;

    private readonly World world = new();

    [Fact]
    public void The_first_default_row_gets_the_settings_in_force()
    {
        var policy = Add(Policy(("gg_ourturnafter", 2)));

        Assert.Equal(FirstVersion, Row(world, policy.Id)["gg_version"]);
        Assert.Equal(
            ["settings\t1", $"version\t{FirstVersion}", "stage column\tstepname", "default\tOurTurnAfter=2\tAccountResponses=no\tUseRhythm=yes\tHideChance=no"],
            Lines(policy));
    }

    [Fact]
    public void Everything_an_administrator_sets_is_in_force()
    {
        var policy = Add(Policy(
            ("gg_stagecolumn", "salesstage"),
            ("gg_baselineon", World.Utc("2026-03-01 12:00")),
            ("gg_callwithoutoutcome", new OptionSetValue(847170000)),
            ("gg_userhythm", false),
            ("gg_timezone", ZoneCode("Europe/Berlin"))));
        Add(Policy("Develop", "2-Develop", ("gg_decideafter", 45), ("gg_userhythm", true)));
        Add(Quiet("2026-12-24", "2026-12-31"));
        Add(Quiet("2026-10-03", "2026-10-03", "Deutschland"));
        AddCurve(new Entity("gg_replycurve")
        {
            ["gg_name"] = "Offers",
            ["gg_kind"] = new OptionSetValue(847170001),
            ["gg_waits"] = 140,
            ["gg_fittedon"] = World.Utc("2026-02-01 03:00"),
            ["gg_points"] = "0 1\n9 0.5\n30 0.2",
        });

        Assert.Equal(
            [
                "stage column\tsalesstage",
                "zone\tEurope/Berlin",
                "baseline\t2026-03-01T12:00:00Z",
                "default\tCallWithoutOutcome=Reached\tAccountResponses=no\tUseRhythm=no\tHideChance=no",
                "stage\t2-Develop\tDecideAfter=45",
                "free\t2026-10-03\t2026-10-03\tDeutschland",
                "free\t2026-12-24\t2026-12-31\t",
                "curve\tOffer\t140\t2026-02-01T03:00:00Z\t0 1;9 0.5;30 0.2",
            ],
            Lines(policy).Skip(2));
        Assert.Equal(FirstVersion + 4, Row(world, policy.Id)["gg_version"]);
    }

    [Fact]
    public void The_version_rises_only_when_something_changes()
    {
        var policy = Add(Policy());

        world.Update(policy, ("gg_name", "Other name"));
        world.Update(policy, ("gg_decideafter", null));
        Assert.Equal(FirstVersion, Row(world, policy.Id)["gg_version"]);

        world.Update(policy, ("gg_decideafter", 40));
        Assert.Equal(FirstVersion + 1, Row(world, policy.Id)["gg_version"]);
    }

    [Fact]
    public void Writing_the_settings_starts_no_further_writing()
    {
        Add(Policy());
        var before = world.Organization.Statistics.RequestsOf("Update");

        Add(Quiet("2026-12-24", "2026-12-31"));

        Assert.Equal(before + 1, world.Organization.Statistics.RequestsOf("Update"));
    }

    [Fact]
    public void What_is_deleted_or_switched_off_is_no_longer_in_force()
    {
        var policy = Add(Policy());
        var stage = Add(Policy("Develop", "2-Develop", ("gg_decideafter", 45)));
        var quiet = Add(Quiet("2026-12-24", "2026-12-31"));
        Assert.Equal(6, Lines(policy).Length);

        world.Delete(quiet);
        Assert.Equal(5, Lines(policy).Length);
        world.SetState(stage, 1, 2);
        Assert.Equal(4, Lines(policy).Length);
    }

    [Fact]
    public void Without_a_default_row_nothing_fails_and_the_built_in_settings_hold()
    {
        Add(Quiet("2026-12-24", "2026-12-31"));
        Add(Policy("Develop", "2-Develop", ("gg_decideafter", 45)));

        Assert.Equal(0, Refresh());
    }

    [Fact]
    public void Figures_about_single_sellers_are_switched_off_until_somebody_sets_the_variable()
    {
        var query = new QueryExpression("environmentvariabledefinition") { ColumnSet = new ColumnSet("defaultvalue", "displayname") };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, "gg_PerOwnerFigures");
        query.AddLink("environmentvariablevalue", "environmentvariabledefinitionid", "environmentvariabledefinitionid", JoinOperator.LeftOuter).Columns = new ColumnSet("value");
        query.LinkEntities[0].EntityAlias = "set";

        var before = Assert.Single(world.Service.RetrieveMultiple(query).Entities);
        Assert.Equal(("no", "Figures per owner", false), (before["defaultvalue"], before["displayname"], before.Contains("set.value")));

        Add(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = before.ToEntityReference(), ["value"] = "yes" });
        Assert.Equal("yes", ((AliasedValue)Assert.Single(world.Service.RetrieveMultiple(query).Entities)["set.value"]).Value);
    }

    [Fact]
    public void Business_closures_of_whole_days_are_free()
    {
        Close(
            ("Easter", "2026-04-03 00:00", "2026-04-07 00:00", 4 * 1440),
            ("Written by a program in Berlin", "2026-04-30 22:00", "2026-05-01 22:00", 1440),
            ("No end", "2026-05-14 00:00", null, 1440),
            ("Company outing", "2026-06-05 12:00", "2026-06-06 00:00", 300));

        var policy = Add(Policy());

        Assert.Equal(
            ["free\t2026-04-03\t2026-04-06\t", "free\t2026-05-01\t2026-05-01\t", "free\t2026-05-14\t2026-05-14\t"],
            Lines(policy).Where(line => line.StartsWith("free", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_closure_reaches_the_settings_when_somebody_asks()
    {
        var policy = Add(Policy());
        Close(("Easter", "2026-04-03 00:00", "2026-04-07 00:00", 4 * 1440));

        Assert.Equal(FirstVersion + 1, Refresh());
        Assert.Equal(FirstVersion + 1, Refresh());
        Assert.Equal(1, Lines(policy).Count(line => line.StartsWith("free", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_curve_that_is_none_is_left_out()
    {
        var policy = Add(Policy());

        AddCurve(new Entity("gg_replycurve")
        {
            ["gg_name"] = "Broken",
            ["gg_kind"] = new OptionSetValue(847170000),
            ["gg_waits"] = 5,
            ["gg_fittedon"] = World.Utc("2026-02-01 03:00"),
            ["gg_points"] = "many",
        });

        Assert.Equal(FirstVersion, Row(world, policy.Id)["gg_version"]);
    }

    private EntityReference Add(Entity row)
    {
        var added = new EntityReference(row.LogicalName, world.Service.Create(row));
        world.Run();
        return added;
    }

    /// <summary>What a refit stores: nobody else writes the numbers of a curve.</summary>
    private void AddCurve(Entity row)
    {
        world.Organization.AsSystem.Create(row);
        world.Run();
    }

    private int Refresh() => (int)world.Service.Execute(new OrganizationRequest("gg_RefreshSettings")).Results["Version"];

    private string[] Lines(EntityReference policy) => ((string)Row(world, policy.Id)["gg_snapshot"]).TrimEnd('\n').Split('\n');

    /// <summary>The number this organisation has for a zone; users bring their zones along.</summary>
    private int ZoneCode(string zone)
    {
        world.Organization.AddUser("Berta Berlin", zone, 1033);
        return world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("timezonedefinition") { ColumnSet = new ColumnSet("timezonecode", "standardname") })
            .Entities.Single(row => (string)row["standardname"] == zone).GetAttributeValue<int>("timezonecode");
    }

    private void Close(params (string Name, string Start, string? End, int Minutes)[] closures)
    {
        var system = world.Organization.AsSystem;
        var organization = system.RetrieveMultiple(new QueryExpression("organization") { ColumnSet = new ColumnSet("businessclosurecalendarid") }).Entities.Single();
        system.Update(new Entity("calendar", organization.GetAttributeValue<Guid>("businessclosurecalendarid"))
        {
            ["calendarrules"] = new EntityCollection(closures.Select(closure => new Entity("calendarrule")
            {
                ["name"] = closure.Name,
                ["effectiveintervalstart"] = World.Utc(closure.Start),
                ["effectiveintervalend"] = closure.End is null ? null : World.Utc(closure.End),
                ["duration"] = closure.Minutes,
                ["timezonecode"] = -1,
            }).ToList()),
        });
    }
}
