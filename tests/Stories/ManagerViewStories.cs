using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What a sales manager looks at.</summary>
public sealed class ManagerViewStories
{
    private readonly World world = new();

    [Fact]
    public void A_risk_that_rose_is_in_the_view_for_seven_days()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-04 09:00").Assess(deal);

        Assert.Contains("Risk risen in the last seven days", world.At("2026-03-11 08:00").ViewsWithRows());
        Assert.DoesNotContain("Risk risen in the last seven days", world.At("2026-03-12 08:00").ViewsWithRows());
    }

    [Fact]
    public void A_risk_that_rose_and_fell_again_is_no_longer_in_the_view()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-04 09:00").Assess(deal);
        Assert.Contains("Risk risen in the last seven days", world.At("2026-03-04 10:00").ViewsWithRows());

        world.MailFrom(deal.Reference);

        Assert.DoesNotContain("Risk risen in the last seven days", world.ViewsWithRows());
    }

    [Fact]
    public void A_step_whose_day_has_passed_is_overdue_although_nothing_ran()
    {
        var deal = world.Deal();
        world.Agree(deal, "Customer", "2026-03-05");
        world.Agree(deal, "Us", "2026-03-05");

        Assert.DoesNotContain("Next step overdue", world.At("2026-03-05 23:00").ViewsWithRows());
        Assert.Contains("Next step overdue", world.At("2026-03-06 00:30").ViewsWithRows());
        Assert.Single(Rows("Next step overdue"));
    }

    [Fact]
    public void A_step_nobody_has_confirmed_is_to_be_confirmed()
    {
        var deal = world.Deal();
        world.Agree(deal, "Customer", "2026-03-20");

        Assert.Contains("Next step not confirmed yet", world.At("2026-03-20 23:00").ViewsWithRows());
        Assert.DoesNotContain("Next step not confirmed yet", world.At("2026-03-21 01:00").ViewsWithRows());
    }

    [Fact]
    public void A_step_the_customer_has_confirmed_need_not_be()
    {
        var deal = world.Deal();
        var step = world.Agree(deal, "Customer", "2026-03-20");

        world.Update(step, ("gg_confirmedbycustomeron", world.Organization.Now));

        Assert.DoesNotContain("Next step not confirmed yet", world.ViewsWithRows());
    }

    [Fact]
    public void A_step_both_sides_have_confirmed_is_binding_until_its_day_has_passed()
    {
        var deal = world.Deal();
        var step = world.Agree(deal, "Customer", "2026-03-20");
        world.Update(step, ("gg_confirmedbycustomeron", world.Organization.Now));
        Assert.Empty(Rows("Binding"));

        world.Update(step, ("gg_confirmedbyuson", world.Organization.Now));

        world.At("2026-03-20 23:00");
        Assert.Equal([step.Id], Rows("Binding").Select(row => row.Id));
        Assert.Equal([deal.Id], Rows("Next step binding").Select(row => row.Id));
        world.At("2026-03-21 01:00");
        Assert.Empty(Rows("Binding"));
        Assert.Empty(Rows("Next step binding"));
    }

    [Theory]
    [InlineData("contact", "lastname")]
    [InlineData("account", "name")]
    public void Customers_with_a_standing_come_first_and_then_those_with_most_silences(string table, string name)
    {
        world.MakeManager();
        foreach (var (called, standing, silences) in new (string, string?, int)[]
            { ("Two", null, 2), ("Care", "Careful", 1), ("Stop", "Do not pursue", 0), ("Three", null, 3), ("More care", "Careful", 4) })
        {
            var customer = world.Organization.AsSystem.Create(new Entity(table) { [name] = called, ["gg_silences"] = silences });
            if (standing is not null)
            {
                world.Service.Update(new Entity(table, customer) { ["gg_standing"] = world.Option(table, "gg_standing", standing) });
            }
        }

        var view = world.Organization.Solution.Views.Single(candidate => candidate.Table == table && candidate.Names.In(1033) == "Silences and standing");
        var rows = world.Service.RetrieveMultiple(new FetchExpression(view.FetchXml)).Entities;

        Assert.Equal(["Stop", "More care", "Care", "Three", "Two"], rows.Select(row => row.GetAttributeValue<string>(table == "contact" ? "fullname" : "name")));
    }

    [Fact]
    public void A_deal_that_ended_without_an_answer_can_be_followed_until_it_is_won_back()
    {
        var deal = world.Deal();
        world.SetState(deal.Reference, 2, 847170000);

        Assert.Equal(["Closed without an answer"], world.ViewsWithRows());

        world.Ask("gg_ReopenOpportunity", deal);

        Assert.Contains("Taken up again", world.ViewsWithRows());
        Assert.DoesNotContain("Closed without an answer", world.ViewsWithRows());

        world.SetState(deal.Reference, 1, 3);

        Assert.Equal(["Won back"], world.ViewsWithRows());
    }

    [Fact]
    public void The_first_of_the_last_sweeps_says_how_old_the_charts_are()
    {
        world.Deal();
        world.Organization.As(world.Seller.Id).Execute(new OrganizationRequest("gg_SweepGhosting"));
        world.Run();

        Assert.NotEmpty(Rows("Last sweeps"));
    }

    [Theory]
    [InlineData("task", "Follow-ups planned: tasks")]
    [InlineData("phonecall", "Follow-ups planned: phone calls")]
    [InlineData("email", "Follow-ups planned: mails")]
    [InlineData("letter", "Follow-ups planned: letters")]
    [InlineData("gg_message", "Follow-ups planned: messages")]
    public void A_planned_follow_up_is_listed_and_other_activities_are_not(string table, string view)
    {
        var planned = world.Organization.AsSystem.Create(new Entity(table) { ["subject"] = "Planned", ["gg_followupsilence"] = world.Organization.Now, ["gg_followupstep"] = 1 });
        world.Service.Create(new Entity(table) { ["subject"] = "Own" });

        Assert.Equal([planned], Rows(view).Select(row => row.Id));
    }

    private DataCollection<Entity> Rows(string view) => world.Service
        .RetrieveMultiple(new FetchExpression(world.Organization.Solution.Views.Single(candidate => candidate.Names.In(1033) == view).FetchXml))
        .Entities;
}
