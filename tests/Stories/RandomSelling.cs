using System;
using System.Collections.Generic;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Stories;

/// <summary>Two deals on which anything happens that people do to activities, quotes and commitments, the same for the same seed.</summary>
internal sealed class RandomSelling
{
    private static readonly string[] Written = ["letter", "fax", "socialactivity", "gg_message"];

    private readonly Random random;
    private readonly World world = new(zone: "Europe/Berlin");
    private readonly EntityReference lead;
    private readonly List<EntityReference> activities = [];
    private readonly List<EntityReference> quotes;
    private readonly RandomDeciding deciding;
    private readonly List<EntityReference> commitments = [];

    public RandomSelling(int seed)
    {
        random = new Random(seed);

        // A contact's rhythm is read from other deals, which an event on one of them does not assess anew.
        world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default", ["gg_userhythm"] = false });
        world.Run();
        lead = new EntityReference("lead", world.Service.Create(new Entity("lead") { ["lastname"] = "Lead" }));
        Deals = [world.Deal(lead: lead), world.Deal(world.Contact("Colin Customer"))];
        quotes = [world.Quote(Deals[0])];
        deciding = new RandomDeciding(world, Deals, random);
    }

    public IReadOnlyList<Deal> Deals { get; }

    /// <summary>Lets time pass, brings both deals up to it, and lets one thing happen.</summary>
    /// <returns>What happened, for a test to name.</returns>
    public string Step()
    {
        world.Organization.MoveClockTo(world.Organization.Now.AddMinutes(Any(0, 1, 60, 600, 1440, 2880)));
        Assess();
        switch (random.Next(21))
        {
            case < 5:
                var saved = Save(AnyRegarding());
                activities.Add(saved);
                return $"{saved.LogicalName} saved";
            case 5:
                return Changed("state", activity => SetStateAsOldClientsDo(activity, Any(0, 1, 2)));
            case 6:
                return Changed("regarding", activity => world.Update(activity, ("regardingobjectid", AnyRegarding())));
            case 7:
                return Changed("date", activity => world.Update(activity, (DateOf(activity), world.Organization.Now.AddHours(-random.Next(200)))));
            case 8:
                return Changed("direction", Turn);
            case 9:
                return Changed("deletion", activity =>
                {
                    world.Delete(activity);
                    activities.Remove(activity);
                });
            case 10:
                return HappensToQuote();
            case 11:
                return HappensToCommitment();
            case > 12:
                return deciding.Step();
            default:
                world.Update(Any(Deals).Reference, Any<(string, object?)>(
                    ("gg_offeredon", null),
                    ("gg_offeredon", world.Organization.Now.AddHours(-random.Next(100))),
                    ("statuscode", new OptionSetValue(Any(1, 2)))));
                return "opportunity changed";
        }
    }

    /// <summary>Assesses both deals, whatever is stored.</summary>
    public void Assess()
    {
        foreach (var deal in Deals)
        {
            world.Assess(deal);
        }
    }

    private EntityReference Save(EntityReference? regarding) => random.Next(7) switch
    {
        0 => world.MailTo(regarding, status: Any(1, 2, 3, 5, 8)),
        1 => world.MailFrom(regarding, outgoing: Any(true, false)),
        2 => world.Call(regarding, Any(null, "Reached", "No answer"), outgoing: Any(true, false)),
        3 => world.Meeting(regarding, world.Organization.Now.AddHours(Any(-30, 1, 30)).ToString("s", System.Globalization.CultureInfo.InvariantCulture)),
        _ => world.Written(Any(Written), regarding, outgoing: Any(true, false)),
    };

    private string HappensToQuote()
    {
        var quote = quotes.Count == 0 || random.Next(3) == 0 ? world.Quote(Any(Deals), world.Organization.Now.AddDays(random.Next(40))) : Any(quotes);
        switch (random.Next(3))
        {
            case 0:
                world.SetState(quote, 1, 2);
                break;
            case 1:
                world.Update(quote, ("opportunityid", Any(Deals).Reference));
                break;
            default:
                world.Delete(quote);
                quotes.Remove(quote);
                // What was written about a quote goes with it.
                activities.RemoveAll(activity => !world.Exists(activity));
                return "quote deleted";
        }

        if (!quotes.Contains(quote))
        {
            quotes.Add(quote);
        }

        return "quote changed";
    }

    private string HappensToCommitment()
    {
        if (commitments.Count == 0 || random.Next(3) == 0)
        {
            commitments.Add(world.Agree(Any(Deals), Any("Us", "Customer"), "2027-03-01"));
            return "commitment agreed";
        }

        var commitment = Any(commitments);
        switch (random.Next(4))
        {
            case 0:
                world.Update(commitment, ("gg_opportunityid", Any(Deals).Reference));
                return "commitment moved";
            case 1:
                world.SetState(commitment, 1, 2);
                return "commitment switched off";
            case 2:
                world.SetState(commitment, 0, 1);
                return "commitment switched on";
            default:
                world.Delete(commitment);
                commitments.Remove(commitment);
                // What was filed under it goes with it.
                activities.RemoveAll(activity => !world.Exists(activity));
                return "commitment deleted";
        }
    }

    private string Changed(string what, Action<EntityReference> change)
    {
        if (activities.Count == 0)
        {
            return "nothing";
        }

        var activity = Any(activities);
        change(activity);
        return $"{what} of {activity.LogicalName}";
    }

    private void Turn(EntityReference activity)
    {
        if (activity.LogicalName != "appointment")
        {
            world.Update(activity, (activity.LogicalName == "gg_message" ? "gg_directioncode" : "directioncode", Any(true, false)));
        }
        else
        {
            world.Update(activity, ("gg_meetingoutcome", world.Option("appointment", "gg_meetingoutcome", Any("Held", "Missed by the customer", "Missed by us"))));
        }
    }

    private void SetStateAsOldClientsDo(EntityReference activity, int state)
    {
        world.Service.Execute(new SetStateRequest { EntityMoniker = activity, State = new OptionSetValue(state), Status = new OptionSetValue(-1) });
        world.Run();
    }

    private EntityReference? AnyRegarding() =>
        Any([Deals[0].Reference, Deals[1].Reference, Deals[0].Reference, Deals[1].Reference, lead, world.Customer, null, .. quotes, .. commitments]);

    private static string DateOf(EntityReference activity) => activity.LogicalName switch
    {
        "appointment" => "scheduledend",
        "email" => "senton",
        _ => "actualend",
    };

    private T Any<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
