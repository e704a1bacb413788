using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Follow-ups: the one that is planned is done; where none is, the owner has one planned.</summary>
internal static class FollowUpSaves
{
    private const int Completed = 1;

    private static readonly TimeSpan Reading = TimeSpan.FromMinutes(4);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var owner = story.Company.As(story.Deal.Seller);
        EntityReference? activity = null;
        yield return new Save(planned.Moment - Reading, () => activity = (EntityReference)owner.Execute(
            new OrganizationRequest("gg_CreateFollowUp") { ["Target"] = story.Subject })["Activity"]);
        yield return new Save(planned.Moment, () => owner.Update(new Entity(activity!.LogicalName, activity.Id)
        {
            ["statecode"] = new OptionSetValue(Completed),
            ["statuscode"] = new OptionSetValue(activity.LogicalName switch { "task" => 5, "letter" => 4, "email" => 3, _ => 2 }),
            ["actualend"] = planned.Moment,
        }));
    }
}
