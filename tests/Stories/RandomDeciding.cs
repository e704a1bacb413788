using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Stories;

/// <summary>What people agree and decide about two deals, beside the activities: any of it, the same for the same seed.</summary>
internal sealed class RandomDeciding(World world, IReadOnlyList<Deal> deals, Random random)
{
    private readonly List<EntityReference> steps = [];
    private readonly List<Guid> connections = [];
    private readonly EntityReference stakeholder = world.Contact("Stella Stakeholder");

    /// <summary>Lets one thing happen. A refusal is nothing out of the ordinary.</summary>
    /// <returns>What happened, for a test to name.</returns>
    public string Step()
    {
        try
        {
            return Try();
        }
        catch (FaultException<OrganizationServiceFault> refusal)
        {
            world.Run();
            return $"refused: {refusal.Message}";
        }
    }

    private string Try()
    {
        var deal = Any(deals);
        switch (random.Next(13))
        {
            case 0 or 1:
                steps.Add(world.Agree(deal, Any("Us", "Customer", "Both"), Day(-3, 15), Any("Document", "Appointment", "Introduction")));
                return "step agreed";
            case 2:
                return Changed("confirmation", step => world.Update(step, (Any("gg_confirmedbyuson", "gg_confirmedbycustomeron"), world.Organization.Now)));
            case 3:
                return Changed("outcome", step => world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", Any("Kept", "Broken", "Withdrawn")))));
            case 4:
                return Changed("due day", step => world.Update(step, ("gg_dueon", World.Utc(Day(-3, 15)))));
            case 5:
                return Changed("deal", step => world.Update(step, ("gg_opportunityid", deal.Reference)));
            case 6:
                return Changed("deletion", step =>
                {
                    world.Delete(step);
                    steps.Remove(step);
                });
            case 7:
                if (connections.Count > 0 && random.Next(2) == 0)
                {
                    world.Delete(new EntityReference("connection", connections[0]));
                    connections.RemoveAt(0);
                    return "stakeholder removed";
                }

                connections.Add(world.Service.Create(new Entity("connection") { ["record1id"] = deal.Reference, ["record2id"] = stakeholder }));
                world.Run();
                return "stakeholder added";
            case 8:
                world.Mark(deal.Reference, "No answer needed");
                return "mark";
            case 9:
                world.Park(deal, Day(1, 20));
                return "parked";
            case 10:
                world.KeepOn(deal, Day(1, 30));
                return "kept on";
            case 11:
                world.Ask("gg_ReopenOpportunity", deal);
                return "reopened";
            default:
                world.Update(deal.Reference, Any<(string, object?)>(
                    ("gg_reason", world.Option("opportunity", "gg_reason", "Unknown")),
                    ("ownerid", Any(world.Colleague, world.Seller)),
                    ("budgetamount", Any(null, new Money(5))),
                    ("stepname", Any("1-Qualify", "2-Develop")),
                    ("parentcontactid", Any(world.Customer, stakeholder, null))));
                return "opportunity changed";
        }
    }

    private string Changed(string what, Action<EntityReference> change)
    {
        if (steps.Count == 0)
        {
            return "nothing";
        }

        change(Any(steps));
        return $"{what} of a step";
    }

    private string Day(int from, int to) => world.Organization.Now.Date.AddDays(random.Next(from, to)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private T Any<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
