using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Something small that the contact gets before being asked; planned where it says in how many working days.</summary>
internal static class CourtesySaves
{
    private const int Sample = 847170003;
    private const int Meal = 847170005;

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var isPlanned = planned.Step.Booked > 0;
        yield return new Save(planned.Moment, () => Company.Create(story.Company.As(story.Deal.Seller), "gg_courtesy", new()
        {
            ["gg_name"] = story.SubjectLine(planned.Step, "courtesy"),
            ["gg_kind"] = new OptionSetValue(planned.Step.Choice!.Value),
            ["gg_value"] = planned.Step.Choice switch { Sample => new Money(18), Meal => new Money(37), _ => null },
            [isPlanned ? "gg_plannedfor" : "gg_givenon"] = isPlanned ? Quarter.Later(planned.Moment, planned.Step.Booked).Date : planned.Moment.Date,
            ["gg_contactid"] = story.Contact,
            ["gg_opportunityid"] = story.Subject,
        }));
    }
}
