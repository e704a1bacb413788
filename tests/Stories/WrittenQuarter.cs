using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Stories;

/// <summary>
/// A quarter in which every deal is told by hand, so that it is the same whoever keeps time: what begins a silence happens in the
/// morning, and everything else after four, when each kind of scheduler has long seen what the morning brought about.
/// </summary>
internal sealed class WrittenQuarter
{
    public const string End = "2026-05-29 18:00";

    /// <summary>At three, so that no follow-up of the morning is done before each scheduler has planned it.</summary>
    private static readonly TimeSpan SellersHour = TimeSpan.FromHours(15);

    private readonly SortedList<DateTime, Action> events = [];
    private readonly Dictionary<string, Deal> deals = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> leftAlone = [];

    public WrittenQuarter()
    {
        var manager = new EntityReference("systemuser", World.Organization.AddUser("Manuela Manager"));
        World.Organization.AsSystem.Update(new Entity("systemuser", World.Seller.Id) { ["parentsystemuserid"] = manager });
        World.Service.Create(PolicyStories.Policy(("gg_closebyprocess", true)));
        World.Run();
        QuestionsWithoutEcho();
        OffersWithoutEcho();
        WhatWasAgreed();
        WhatWasDecided();
        SellersFollowUp();
    }

    public World World { get; } = new();

    /// <summary>The deals by what happens in them.</summary>
    public IReadOnlyDictionary<string, Deal> Deals => deals;

    /// <param name="pass">Lets the time pass to a moment, with whatever somebody who keeps time does on the way.</param>
    public WrittenQuarter Play(Action<DateTime> pass)
    {
        foreach (var (moment, happens) in events)
        {
            pass(moment);
            happens();
            World.Run();
        }

        pass(World.Utc(End));
        return this;
    }

    private void QuestionsWithoutEcho()
    {
        Deal("nobody does anything", leave: true, ("03-02 09:00", deal => Mail(deal)));
        Deal("followed up, then let go by a process", ("03-02 09:10", deal => Mail(deal)));
        Deal("answered late, then silent again",
            ("03-02 09:20", deal => Mail(deal)),
            ("03-19 16:20", deal => World.MailFrom(deal.Reference, CustomerOf(deal))),
            ("04-01 09:20", deal => Mail(deal)));
        Deal("away for a week",
            ("03-03 09:00", deal => Mail(deal)),
            ("03-03 09:05", deal => Absence(deal, "I am out of the office until 12 March 2026.")));
        Deal("called in between by the seller",
            ("03-03 09:10", deal => Mail(deal)),
            ("03-11 16:10", deal => World.Call(deal.Reference, "No answer", with: CustomerOf(deal))));
        Deal("given to somebody else", leave: true,
            ("03-03 09:20", deal => Mail(deal)),
            ("03-16 16:20", deal => World.Update(deal.Reference, ("ownerid", World.Colleague))));
        Deal("silent since the last week", ("05-18 09:00", deal => Mail(deal)));
    }

    private void OffersWithoutEcho()
    {
        Deal("offer without echo", ("03-04 09:00", deal => World.ActiveQuote(deal)));
        Deal("offer, then ordered",
            ("03-04 09:10", deal => World.ActiveQuote(deal)),
            ("03-23 16:10", deal => World.SetState(deal.Reference, 1, 3)));
        Deal("new offer, shortly valid",
            ("04-27 09:20", deal => World.ActiveQuote(deal, World.Utc("2026-05-22 00:00"))));
    }

    private void WhatWasAgreed()
    {
        EntityReference? meeting = null;
        Deal("missed a meeting",
            ("03-05 09:00", deal => meeting = World.Meeting(deal.Reference, "2026-03-10 10:00", CustomerOf(deal))),
            ("03-10 16:00", _ => World.Update(meeting!, ("gg_meetingoutcome", World.Option("appointment", "gg_meetingoutcome", "Missed by the customer")))));
        Deal("announced an answer",
            ("03-05 09:10", deal => Mail(deal)),
            ("03-06 16:10", deal => World.Mark(deal.Reference, "Answer expected by", "2026-03-13")));
    }

    private void WhatWasDecided()
    {
        Deal("parked, then asked again",
            ("03-06 09:00", deal => Mail(deal)),
            ("03-17 16:00", deal => World.Park(deal, "2026-04-13")),
            ("04-20 09:00", deal => Mail(deal)));
        Deal("still parked",
            ("03-06 09:10", deal => Mail(deal)),
            ("03-18 16:10", deal => World.Park(deal, "2026-07-01")));
        Deal("kept on with", leave: true,
            ("03-06 09:20", deal => Mail(deal)),
            ("04-02 16:20", deal => World.KeepOn(deal, "2026-04-22")));
        Deal("never asked anything");
    }

    /// <summary>The seller does what was planned on a day before, in every deal but those left alone.</summary>
    private void SellersFollowUp()
    {
        for (var day = World.Utc("2026-03-02"); day < World.Utc(End); day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                events.Add(day + SellersHour, DoWhatIsPlanned);
            }
        }
    }

    private void DoWhatIsPlanned()
    {
        var today = World.Organization.Now.Date;
        foreach (var deal in deals.Values.Where(deal => !leftAlone.Contains(deal.Id)))
        {
            foreach (var row in FollowUps.On(World, deal).Where(row => FollowUps.State(row) == 0 && (DateTime)row["createdon"] < today))
            {
                if (row.LogicalName == "task" && row.GetAttributeValue<OptionSetValue>("gg_followupway").Value == FollowUps.Mail)
                {
                    Mail(deal);
                }

                World.Complete(row.ToEntityReference());
            }
        }
    }

    private static EntityReference CustomerOf(Deal deal) => deal.Row().GetAttributeValue<EntityReference>("parentcontactid");

    private void Mail(Deal deal) => World.MailTo(deal.Reference, to: CustomerOf(deal));

    private void Absence(Deal deal, string text)
    {
        var mail = World.Service.Create(new Entity("email")
        {
            ["subject"] = "Automatic reply: About the packing line",
            ["description"] = text,
            ["directioncode"] = false,
            ["from"] = World.Parties(CustomerOf(deal)),
            ["to"] = World.Parties(World.Seller),
            ["regardingobjectid"] = deal.Reference,
            ["senton"] = World.Organization.Now,
        });
        World.Run();
        World.SetState(new EntityReference("email", mail), 1, 4);
    }

    private void Deal(string name, params (string On, Action<Deal> Happens)[] story) => Deal(name, leave: false, story);

    private void Deal(string name, bool leave, params (string On, Action<Deal> Happens)[] story)
    {
        var deal = World.Deal(World.Contact("Customer of: " + name));
        deals.Add(name, deal);
        if (leave)
        {
            leftAlone.Add(deal.Id);
        }

        foreach (var (on, happens) in story)
        {
            events.Add(DateTime.SpecifyKind(DateTime.Parse("2026-" + on, CultureInfo.InvariantCulture), DateTimeKind.Utc), () => happens(deal));
        }
    }
}
