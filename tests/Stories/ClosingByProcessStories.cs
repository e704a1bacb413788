using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A process closes silent deals only where the policy allows it; people may always.</summary>
public sealed class ClosingByProcessStories
{
    private const int German = 1031;

    private readonly World world = new();

    [Theory]
    [InlineData(1033, "Processes may not close opportunities here. Please close it yourself, or allow it in the ghosting policy (Processes may close).")]
    [InlineData(German, "Prozesse dürfen hier keine Verkaufschancen abschließen. Bitte schließen Sie sie selbst ab oder erlauben Sie es in der Richtlinie (Prozesse dürfen abschließen).")]
    public void Unless_the_policy_allows_it_a_process_is_refused_and_a_person_is_not(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = Tried(seller);

        Assert.Equal(sentence, Refusal(() => Close(seller, deal, byProcess: true)));
        var preview = Close(seller, deal, byProcess: true, dryRun: true);
        Assert.Equal((false, false, sentence), (preview["Done"], preview["Possible"], preview["Explanation"]));
        Assert.Equal(0, deal.Row().GetAttributeValue<OptionSetValue>("statecode").Value);

        Assert.Equal(true, Close(seller, deal, byProcess: false)["Done"]);
    }

    [Fact]
    public void Where_the_policy_allows_it_a_process_closes_what_a_person_could_close()
    {
        Allow(("gg_closebyprocess", true));
        var untried = world.Deal();
        world.MailTo(untried.Reference);
        var deal = Tried(world);
        world.Assess(untried);

        Assert.Equal(true, Close(world, deal, byProcess: true)["Done"]);
        Assert.StartsWith("So far there are 1 touch on 1 channel", Refusal(() => Close(world, untried, byProcess: true)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1033, "This silence began before Ghosting Guard was set up; no process closes it. Please close it yourself, or get in touch again.")]
    [InlineData(German, "Diese Stille begann, bevor Ghosting Guard eingerichtet wurde; kein Prozess schließt sie ab. Bitte schließen Sie selbst ab oder melden Sie sich wieder beim Kunden.")]
    public void No_process_closes_a_silence_from_before_the_start_until_somebody_gets_in_touch(int language, string sentence)
    {
        var seller = new World(language: language);
        var deal = Tried(seller);
        seller.Service.Create(PolicyStories.Policy(("gg_closebyprocess", true), ("gg_baselineon", World.Utc("2026-04-03 10:00"))));
        seller.Run();

        Assert.Equal(sentence, Refusal(() => Close(seller, deal, byProcess: true)));

        seller.At("2026-04-06 10:00").Call(deal.Reference);
        Assert.Equal(true, Close(seller, deal, byProcess: true)["Done"]);
    }

    [Theory]
    [InlineData(1033, "The decision about this opportunity is due on 1 April 2026; no process closes it before. Please close it yourself if you want to.")]
    [InlineData(German, "Die Entscheidung über diese Verkaufschance ist am 1. April 2026 fällig; vorher schließt kein Prozess sie ab. Bitte schließen Sie sie selbst ab, wenn Sie es möchten.")]
    public void Before_the_decision_is_due_no_process_closes_whatever_reason_it_gives_and_a_person_may(int language, string sentence)
    {
        var seller = new World(language: language);
        seller.Service.Create(PolicyStories.Policy(("gg_closebyprocess", true)));
        var deal = seller.Deal();
        seller.MailTo(deal.Reference);
        seller.At("2026-03-31 10:00");

        Assert.Equal(sentence, Refusal(() => Close(seller, deal, byProcess: true, reason: "Clearing up")));
        var preview = Close(seller, deal, byProcess: true, dryRun: true, reason: "Clearing up");
        Assert.Equal((false, sentence), (preview["Possible"], preview["Explanation"]));
        Assert.Equal(0, deal.Row().GetAttributeValue<OptionSetValue>("statecode").Value);

        Assert.Equal(true, Close(seller, deal, byProcess: false, reason: "The plant was closed.")["Done"]);
    }

    [Theory]
    [InlineData(1033, "The risk of this opportunity is not Ghosting; no process closes it. Please close it yourself if you want to.")]
    [InlineData(German, "Das Risiko dieser Verkaufschance ist nicht „Funkstille“; kein Prozess schließt sie ab. Bitte schließen Sie sie selbst ab, wenn Sie es möchten.")]
    public void A_deal_that_is_not_silent_is_closed_by_no_process_and_by_a_person_with_a_reason(int language, string sentence)
    {
        var seller = new World(language: language);
        seller.Service.Create(PolicyStories.Policy(("gg_closebyprocess", true)));
        var deal = seller.Deal();
        seller.MailFrom(deal.Reference);
        seller.At("2026-06-01 10:00");

        Assert.Equal(sentence, Refusal(() => Close(seller, deal, byProcess: true, reason: "Clearing up")));
        Assert.Equal(true, Close(seller, deal, byProcess: false, reason: "The plant was closed.")["Done"]);
    }

    [Fact]
    public void What_somebody_keeps_on_with_is_left_alone_until_the_day_they_chose()
    {
        Allow(("gg_closebyprocess", true));
        var deal = Tried(world);
        world.KeepOn(deal, "2026-05-04");

        world.At("2026-05-03 23:59:59");
        Assert.Contains("is due on 4 May 2026", Refusal(() => Close(world, deal, byProcess: true)), StringComparison.Ordinal);

        world.At("2026-05-04 00:00");
        Assert.Equal(true, Close(world, deal, byProcess: true)["Done"]);
    }

    // Valid until 24 March the offer would be decided on the 25th; without it the silence is that of the call of 5 March.
    [Fact]
    public void An_offer_that_is_deleted_takes_along_the_day_on_which_it_would_have_been_decided()
    {
        Allow(("gg_closebyprocess", true));
        var deal = world.Deal();
        var offer = world.ActiveQuote(deal, World.Utc("2026-03-24"));
        world.At("2026-03-05 09:00").Call(deal.Reference, "No answer");
        world.At("2026-03-09 09:00").Call(deal.Reference, "No answer");
        world.At("2026-03-10 09:00").MailTo(deal.Reference);
        world.At("2026-03-25 09:00").SetState(offer, 0, 1);

        world.Delete(offer);
        Assert.Contains("is due on 6 April 2026", Refusal(() => Close(world, deal, byProcess: true)), StringComparison.Ordinal);

        world.At("2026-04-06 00:00");
        Assert.Equal(true, Close(world, deal, byProcess: true)["Done"]);
    }

    [Fact]
    public void The_activity_of_a_workflow_is_refused_with_the_same_sentence()
    {
        Allow(("gg_closebyprocess", true));
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        world.At("2026-03-31 10:00");

        var refusal = Record.Exception(() => world.Organization.RunActivity(
            "GhostingGuard.WorkflowActivities.CloseStaleOpportunity",
            world.Seller.Id,
            deal.Reference,
            new Dictionary<string, object?> { ["Opportunity"] = deal.Reference, ["Reason"] = "Clearing up" }));

        Assert.Contains("no process closes it before", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_a_view_each_deal_is_closed_or_refused_by_itself()
    {
        Deal[] deals = [Tried(world), Tried(world), Tried(world)];
        world.At("2026-06-08 10:00").Meeting(deals[1].Reference, "2026-06-10 15:00");
        var view = new QueryExpression("opportunity") { ColumnSet = new ColumnSet("opportunityid") };
        view.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);

        var refused = world.Service.RetrieveMultiple(view).Entities
            .Select(row => deals.Single(deal => deal.Id == row.Id))
            .Where(deal => Record.Exception(() => Close(world, deal, byProcess: false)) is FaultException)
            .ToList();

        Assert.Same(deals[1], Assert.Single(refused));
        Assert.Equal([2, 0, 2], deals.Select(deal => deal.Row().GetAttributeValue<OptionSetValue>("statecode").Value));
    }

    /// <summary>A deal of which a mail and two calls have no answer, on the Friday after its decision was due.</summary>
    private static Deal Tried(World world)
    {
        var start = world.Organization.Now;
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        foreach (var days in new[] { 2, 7 })
        {
            world.Organization.MoveClockTo(start.AddDays(days));
            world.Call(deal.Reference, "No answer");
        }

        world.Organization.MoveClockTo(start.AddDays(32));
        world.Run();
        world.Assess(deal);
        return deal;
    }

    private void Allow((string Column, object? Value) setting)
    {
        world.Service.Create(PolicyStories.Policy(setting));
        world.Run();
    }

    private static ParameterCollection Close(World world, Deal deal, bool byProcess, bool? dryRun = null, string? reason = null) =>
        world.Ask("gg_CloseStaleOpportunity", deal, ("ByProcess", byProcess), ("DryRun", dryRun), ("Reason", reason));

    private static string Refusal(Action action) => Assert.ThrowsAny<FaultException>(action).Message;
}
