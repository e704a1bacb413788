using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What an administrator writes into the plays is what a follow-up says.</summary>
public sealed class PlayStories
{
    private const int German = 1031;

    private readonly World world = new();

    [Fact]
    public void Setting_up_creates_all_plays_once_and_only_the_missing_ones_again()
    {
        Assert.Equal(80, SetUp()["PlaysCreated"]);
        Assert.Equal(0, SetUp()["PlaysCreated"]);
        Assert.Equal(80, Plays().Length);

        world.SetState(Plays()[0].ToEntityReference(), 1, 2);
        world.Delete(Plays()[1].ToEntityReference());

        Assert.Equal(1, SetUp()["PlaysCreated"]);
        Assert.Equal(80, Plays().Length);
    }

    [Theory]
    [InlineData(1033, "Unknown, step 1, English")]
    [InlineData(German, "Unbekannt, Schritt 1, Englisch")]
    public void Their_names_are_in_the_language_of_who_sets_up(int language, string name)
    {
        var admin = new World(language: language);
        admin.Service.Execute(new OrganizationRequest("gg_SetUp"));

        var query = new QueryExpression("gg_play");
        query.Criteria.AddCondition("gg_name", ConditionOperator.Equal, name);
        Assert.Single(admin.Service.RetrieveMultiple(query).Entities);
    }

    [Fact]
    public void A_changed_text_is_what_the_follow_up_says()
    {
        SetUp();
        var play = Play("Unknown", 1, "English");
        world.Update(play, ("gg_subject", "For {contact}"), ("gg_text", "It is {sender}. Our last contact was on {last contact}.[ Our offer is of {offer date}.]"));
        var deal = world.WaitingDeal();

        var call = FollowUps.Row(world, world.FollowUp(deal, FollowUps.Message)["Activity"]);

        Assert.Equal(("For Carla Customer", "Hello Carla Customer,\nIt is Selma Seller. Our last contact was on 3 March 2026."), (call["subject"], call["description"]));
    }

    [Fact]
    public void A_play_for_one_way_holds_for_that_way_only()
    {
        world.Service.Create(Row("Own", step: 1, way: FollowUps.Phone));
        var deal = world.WaitingDeal();
        var other = world.WaitingDeal();

        Assert.Equal("Own", FollowUps.Row(world, world.FollowUp(deal, FollowUps.Phone)["Activity"])["subject"]);
        Assert.Equal("A short question", FollowUps.Row(world, world.FollowUp(other, FollowUps.Letter)["Activity"])["subject"]);
    }

    [Fact]
    public void An_inactive_play_counts_for_nothing()
    {
        var play = new EntityReference("gg_play", world.Service.Create(Row("Own", step: 1)));
        world.SetState(play, 1, 2);

        Assert.Equal("A short question", FollowUps.Row(world, world.FollowUp(world.WaitingDeal())["Activity"])["subject"]);
    }

    [Fact]
    public void A_play_that_may_give_first_says_so_to_the_seller()
    {
        var play = Row("Own", step: 1);
        play["gg_givesfirst"] = true;
        world.Service.Create(play);

        var call = FollowUps.Row(world, world.FollowUp(world.WaitingDeal(), FollowUps.Letter)["Activity"]);

        Assert.Equal("Something small may come first: information or a favour. Please record it as a courtesy.", call["gg_followupnote"]);
    }

    [Theory]
    [InlineData(1033, "Sample", "A courtesy is planned for 13 March 2026: a sample. It may come first. Please enter when it was given, once it was.")]
    [InlineData(German, "Information", "Für den 13. März 2026 ist eine Aufmerksamkeit geplant: eine Information. Sie darf vorangehen. Bitte tragen Sie danach ein, wann sie gegeben wurde.")]
    public void A_courtesy_that_is_planned_for_the_contact_is_named_and_stays_planned(int language, string kind, string note)
    {
        var seller = new World(language: language);
        var courtesies = new Courtesies(seller);
        var deal = SecondStep(seller);
        var later = courtesies.Plan(5, "2026-03-20");
        var first = courtesies.Plan(null, "2026-03-13", kind: kind);

        var followUp = seller.FollowUp(deal)["Activity"];
        Assert.StartsWith(note, (string)FollowUps.Row(seller, followUp)["gg_followupnote"], StringComparison.Ordinal);

        seller.Complete(followUp);
        Assert.All([first, later], courtesy => Assert.False(courtesies.Stored(courtesy).Contains("gg_givenon")));
    }

    [Theory]
    [InlineData("given")]
    [InlineData("withdrawn")]
    [InlineData("for another deal")]
    [InlineData("for somebody else")]
    [InlineData("over the limit")]
    [InlineData("by a colleague whom the seller may not look over the shoulder")]
    public void A_courtesy_that_is_not_there_to_be_given_is_not_named(string what)
    {
        var seller = new World(roles: ["Ghosting Guard Seller"]);
        var courtesies = new Courtesies(seller);
        var deal = SecondStep(seller);
        var row = courtesies.Row(null, "2026-03-13", what == "given" ? "2026-03-09" : null, what == "for somebody else" ? seller.Contact("Somebody else") : null, kind: "Favour");
        if (what == "for another deal")
        {
            row["gg_opportunityid"] = seller.Deal().Reference;
        }

        var service = what.StartsWith("by a colleague", StringComparison.Ordinal) ? seller.Organization.As(seller.Colleague.Id) : seller.Service;
        var courtesy = new EntityReference("gg_courtesy", service.Create(row));
        seller.Run();
        if (what == "withdrawn")
        {
            seller.SetState(courtesy, 1, 2);
        }
        else if (what == "over the limit")
        {
            seller.Organization.AsSystem.Update(new Entity("gg_courtesy", courtesy.Id) { ["gg_overlimit"] = true });
        }

        Assert.StartsWith("Something small may come first", (string)FollowUps.Row(seller, seller.FollowUp(deal)["Activity"])["gg_followupnote"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_courtesy_planned_for_this_very_deal_is_named()
    {
        var courtesies = new Courtesies(world);
        var deal = SecondStep(world);
        var row = courtesies.Row(20, "2026-03-13", null, kind: "Gift");
        row["gg_opportunityid"] = deal.Reference;
        courtesies.Save(row);

        Assert.Contains("13 March 2026: a gift.", (string)FollowUps.Row(world, world.FollowUp(deal)["Activity"])["gg_followupnote"], StringComparison.Ordinal);
    }

    /// <summary>A deal of which the first follow-up has been made; the second may give first.</summary>
    private static Deal SecondStep(World here)
    {
        var deal = here.WaitingDeal();
        here.Complete(here.At("2026-03-10 10:00").FollowUp(deal, FollowUps.Letter)["Activity"]);
        return deal;
    }

    [Theory]
    [InlineData(1033, "There is no placeholder {pigeon}. Please use {contact}, {sender}, {offer date} or {last contact}, or leave the braces out.")]
    [InlineData(German, "Den Platzhalter {pigeon} gibt es nicht. Bitte verwenden Sie {contact}, {sender}, {offer date} oder {last contact}, oder lassen Sie die Klammern weg.")]
    public void An_unknown_placeholder_is_refused(int language, string sentence)
    {
        var admin = new World(language: language);
        var play = Row("Own", step: 1);
        play["gg_text"] = "Hello {contact}, {pigeon}!";

        Assert.Equal(sentence, Refusal(() => admin.Service.Create(play)));
    }

    [Theory]
    [InlineData("gg_text", null, "Please fill in reason, step, language, subject and text of the play.")]
    [InlineData("gg_reason", null, "Please fill in reason, step, language, subject and text of the play.")]
    [InlineData("gg_subject", " ", "Please fill in reason, step, language, subject and text of the play.")]
    public void An_incomplete_play_is_refused(string column, object? value, string sentence)
    {
        var play = Row("Own", step: 1);
        play[column] = value;
        Assert.Equal(sentence, Refusal(() => world.Service.Create(play)));

        var stored = new EntityReference("gg_play", world.Service.Create(Row("Own", step: 1)));
        Assert.Equal(sentence, Refusal(() => world.Update(stored, (column, value))));
    }

    [Fact]
    public void A_second_play_for_the_same_step_is_refused_until_the_first_is_switched_off()
    {
        var first = new EntityReference("gg_play", world.Service.Create(Row("First", step: 2)));
        world.Service.Create(Row("For letters", step: 2, way: FollowUps.Letter));

        Assert.Equal(
            "There is a play for this reason, step, language and way already, “First”. Please change that one, or deactivate it first.",
            Refusal(() => world.Service.Create(Row("Second", step: 2))));

        world.SetState(first, 1, 2);
        world.Service.Create(Row("Second", step: 2));
        Assert.StartsWith("There is a play for this reason", Refusal(() => world.SetState(first, 0, 1)), StringComparison.Ordinal);
    }

    private ParameterCollection SetUp()
    {
        var results = world.Service.Execute(new OrganizationRequest("gg_SetUp")).Results;
        world.Run();
        return results;
    }

    private Entity Row(string subject, int step, int? way = null)
    {
        var row = new Entity("gg_play")
        {
            ["gg_name"] = subject,
            ["gg_reason"] = world.Option("gg_play", "gg_reason", "Unknown"),
            ["gg_step"] = step,
            ["gg_language"] = world.Option("gg_play", "gg_language", "English"),
            ["gg_subject"] = subject,
            ["gg_text"] = "Shall we go on?",
        };
        if (way is { } known)
        {
            row["gg_way"] = new OptionSetValue(known);
        }

        return row;
    }

    private Entity[] Plays() => [.. world.Service.RetrieveMultiple(new QueryExpression("gg_play") { ColumnSet = new ColumnSet(true) }).Entities];

    private EntityReference Play(string reason, int step, string language) => Plays()
        .Single(play => play.FormattedValues["gg_reason"] == reason && (int)play["gg_step"] == step && play.FormattedValues["gg_language"] == language)
        .ToEntityReference();

    private static string Refusal(Action action) => Assert.ThrowsAny<FaultException>(action).Message;
}
