using System.Collections.Generic;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class ViewStories
{
    private readonly World world = new();

    [Fact]
    public void The_views_are_right_although_nothing_ran_since_the_mail()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        Assert.Equal(["No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date", "Waiting for an answer"], ViewsWith("2026-03-04 08:59"));
        Assert.Equal(["No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date", "Watch"], ViewsWith("2026-03-04 09:02"));
        Assert.Equal(["At risk now", "No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date"], ViewsWith("2026-03-09 09:02"));
        Assert.Equal(["Ghosting now", "No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date"], ViewsWith("2026-03-16 09:02"));
        Assert.Equal("Waiting", deal.Risk);
    }

    [Fact]
    public void What_is_agreed_keeps_a_deal_out_of_them_until_it_comes_to_nothing()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-03 09:00").Mark(deal.Reference, "Answer expected by", answerBy: "2026-03-06");

        Assert.Equal(["No contribution from the customer yet", "Open deals by ghosting date"], ViewsWith("2026-03-06 23:00"));
        Assert.Equal(["No contribution from the customer yet", "Open deals by ghosting date", "Waiting for an answer"], ViewsWith("2026-03-09 09:00"));
        Assert.Equal(["No contribution from the customer yet", "Open deals by ghosting date", "Watch"], ViewsWith("2026-03-10 09:00"));
        Assert.Equal(["Ghosting now", "No contribution from the customer yet", "Open deals by ghosting date"], ViewsWith("2026-03-19 09:00"));
        Assert.Equal("Engaged", deal.Risk);
    }

    [Fact]
    public void A_booked_meeting_that_took_place_makes_it_our_turn_without_a_job()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        world.At("2026-03-03 09:00").Meeting(deal.Reference, "2026-03-05 15:00");

        Assert.Equal(["No contribution from the customer yet", "Open deals by ghosting date"], ViewsWith("2026-03-05 12:00"));
        Assert.Equal(["No contribution from the customer yet", "Open deals by ghosting date", "Our turn"], ViewsWith("2026-03-06 15:02"));
        Assert.Equal("Engaged", deal.Risk);
    }

    [Fact]
    public void A_new_deal_waits_for_our_first_contact()
    {
        world.Deal();

        Assert.Equal(["New, waiting for our first contact", "Open deals by ghosting date"], ViewsWith("2026-03-20 09:00"));
    }

    [Fact]
    public void An_answer_we_owe_is_our_turn_after_a_working_day()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);

        Assert.Equal(["No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date", "Responsive deals"], ViewsWith("2026-03-03 08:59"));
        Assert.Equal(["No contribution from the customer yet", "No next step agreed", "Open deals by ghosting date", "Our turn", "Responsive deals"], ViewsWith("2026-03-03 09:02"));
    }

    [Fact]
    public void A_customer_who_answered_within_two_weeks_is_responsive()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailFrom(deal.Reference);
        world.At("2026-03-02 15:00").MailTo(deal.Reference);

        Assert.Contains("Responsive deals", ViewsWith("2026-03-16 23:59"));
        Assert.DoesNotContain("Responsive deals", ViewsWith("2026-03-17 00:00"));
    }

    [Fact]
    public void A_deal_without_a_next_step_is_listed_until_one_is_agreed_or_it_is_set_aside()
    {
        var deal = world.Deal();
        Assert.DoesNotContain("No next step agreed", ViewsWith("2026-03-02 08:30"));

        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        Assert.Contains("No next step agreed", ViewsWith("2026-03-02 10:00"));

        var step = world.Agree(deal, "Customer", "2026-03-20");
        Assert.DoesNotContain("No next step agreed", ViewsWith("2026-03-03 10:00"));

        world.Delete(step);
        world.Park(deal, "2026-04-01");
        Assert.DoesNotContain("No next step agreed", ViewsWith("2026-03-31 23:59"));
        Assert.Contains("No next step agreed", ViewsWith("2026-04-01 00:02"));
    }

    [Fact]
    public void A_closed_deal_is_in_no_view()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        world.SetState(deal.Reference, 1, 3);

        Assert.Empty(ViewsWith("2026-05-01 09:00"));
    }

    private List<string> ViewsWith(string now) => world.At(now).ViewsWithRows();
}
