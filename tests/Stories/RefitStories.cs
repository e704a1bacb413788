using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The organisation's own reply curves are fitted on how its customers have answered.</summary>
public sealed class RefitStories
{
    private World world = new("2026-06-01 03:00");

    [Fact]
    public void Enough_waits_make_a_curve_and_the_settings_take_it_up()
    {
        var policy = world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default" });
        Waits(60, "message 2026-01-05 0.5 answered");
        Waits(40, "message 2026-01-05 30 silent");

        var response = Refit();
        world.Run();

        Assert.Equal((1, 100, 0), (response["Curves"], response["MessageWaits"], response["OfferWaits"]));
        var curve = Curves().Single();
        Assert.Equal(("Answers to messages", 100, World.Utc("2026-06-01 03:00")), (curve["gg_name"], curve["gg_waits"], curve["gg_fittedon"]));
        Assert.Contains("curve\tMessage\t100\t2026-06-01T03:00:00Z\t0 1;", (string)PolicyStories.Row(world, policy)["gg_snapshot"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_waits_write_nothing_and_others_renew_the_same_row()
    {
        Waits(100, "offer 2026-01-05 9 answered");
        Refit();
        world.Run();
        world.At("2026-07-01 03:00");

        Assert.Equal(0, Refit()["Curves"]);
        Assert.Equal(World.Utc("2026-06-01 03:00"), Curves().Single()["gg_fittedon"]);

        Waits(1, "offer 2026-01-05 30 silent");
        Assert.Equal(1, Refit()["Curves"]);
        Assert.Equal((101, World.Utc("2026-07-01 03:00")), (Curves().Single()["gg_waits"], Curves().Single()["gg_fittedon"]));
    }

    [Theory]
    [InlineData(1033, "Answers to messages: finished waits: 99; at least 100 are needed, so nothing was changed. Answers to offers: finished waits: 0; at least 100 are needed, so nothing was changed.")]
    [InlineData(1031, "Antworten auf Nachrichten: beendete Wartezeiten: 99; mindestens 100 sind nötig, daher wurde nichts geändert. Antworten auf Angebote: beendete Wartezeiten: 0; mindestens 100 sind nötig, daher wurde nichts geändert.")]
    public void Too_few_waits_leave_things_as_they_are_and_say_so(int language, string summary)
    {
        world = new World("2026-06-01 03:00", language: language);
        Waits(99, "message 2026-01-05 0.5 answered");

        Assert.Equal(summary, Refit()["Summary"]);
        Assert.Empty(Curves());
    }

    [Fact]
    public void Closed_deals_count_as_well()
    {
        Waits(100, "offer 2026-01-05 9 answered", closed: true);

        Assert.Equal((1, 100), (Refit()["Curves"], Curves().Single()["gg_waits"]));
    }

    [Fact]
    public void What_deals_keep_of_their_own_waits_is_what_is_read()
    {
        for (var number = 0; number < 100; number++)
        {
            var deal = world.Deal();
            world.MailTo(deal.Reference);
            world.At(Later(1)).MailFrom(deal.Reference);
        }

        world.At(Later(24 * 60));

        Assert.Equal((1, 100), (Refit()["Curves"], Refit()["MessageWaits"]));
    }

    [Fact]
    public void The_schedule_fits_them_every_thirty_days()
    {
        var schedules = new Schedules(world);
        Waits(100, "offer 2026-01-05 9 answered");
        var schedule = schedules.Add("Reply curves", 43200);
        world.Run();
        Waits(1, "offer 2026-01-05 30 silent");

        world.Organization.RunJobsUntil(World.Utc("2026-07-01 02:59:59"));
        var before = Curves().Single()["gg_waits"];
        world.Organization.RunJobsUntil(World.Utc("2026-07-01 03:00"));

        Assert.Equal((100, 101), (before, Curves().Single()["gg_waits"]));
        Assert.Equal(World.Utc("2026-07-31 03:00"), schedules.NextRunOn(schedule));
        Assert.Empty(schedules.Broken);
    }

    private string Later(int hours) =>
        world.Organization.Now.AddHours(hours).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private OrganizationResponse Refit() => world.Service.Execute(new OrganizationRequest("gg_RefitReplyCurves"));

    private IReadOnlyList<Entity> Curves() =>
        world.Organization.AsSystem.RetrieveMultiple(new QueryExpression("gg_replycurve") { ColumnSet = new ColumnSet(true) }).Entities;

    /// <summary>A deal that keeps that many equal waits.</summary>
    private void Waits(int count, string line, bool closed = false)
    {
        var deal = world.Deal();
        world.Organization.AsSystem.Update(new Entity("opportunity", deal.Id) { ["gg_waits"] = string.Join("\n", Enumerable.Repeat(line, count)) });
        if (closed)
        {
            world.SetState(deal.Reference, 1, 3);
        }
    }
}
