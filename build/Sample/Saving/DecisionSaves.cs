using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>What the owner decides about a deal, and about the customer.</summary>
internal static class DecisionSaves
{
    private const int Careful = 847170001;

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var owner = story.Company.As(story.Deal.Seller);
        var german = story.Deal.Seller.SpeaksGerman;
        var later = Quarter.Later(planned.Moment, planned.Step.Booked);
        yield return new Save(planned.Moment, planned.Step.Deed switch
        {
            Deed.Reason => () => owner.Update(
                new Entity("opportunity", story.Subject.Id) { ["gg_reason"] = new OptionSetValue(planned.Step.Choice!.Value) }),
            Deed.KeepOn => () => Ask("gg_KeepOn", ("DecideBy", later)),
            Deed.Park => () => Ask("gg_ParkOpportunity", ("Until", later), ("Reason", german ? "Umbau der Halle abwarten" : "Waiting for the new hall")),
            Deed.WalkAway => () => Ask("gg_CloseStaleOpportunity"),
            Deed.Reopen => () => Ask("gg_ReopenOpportunity"),
            Deed.Careful => () => owner.Update(
                new Entity("account", story.Account.Id) { ["gg_standing"] = new OptionSetValue(Careful) }),
            var deed => throw new NotSupportedException($"{deed} is no decision."),
        });

        void Ask(string api, params (string Name, object Value)[] given)
        {
            var request = new OrganizationRequest(api) { ["Target"] = story.Subject };
            foreach (var (name, value) in given)
            {
                request[name] = value;
            }

            owner.Execute(request);
        }
    }
}
