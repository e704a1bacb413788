using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Next steps: agreed, confirmed in writing by both sides, kept or not.</summary>
internal static class AgreementSaves
{
    private const string Table = "gg_commitment";
    private const int FirstValue = 847170000;
    private const int Introduction = FirstValue + 4;
    private const int Kept = FirstValue + 1;
    private const int Completed = 1;
    private const int Sent = 3;
    private const int Received = 4;

    private static readonly TimeSpan Sending = TimeSpan.FromMinutes(3);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var owner = story.Company.As(story.Deal.Seller);
        return (planned.Step.Deed, planned.Step.Incoming) switch
        {
            (Deed.Agreement, _) => [new Save(planned.Moment, () => Agree(story, planned, owner))],
            (Deed.Settlement, _) => [new Save(planned.Moment, () => Settle(story, planned.Step, owner))],
            (_, true) => Answer(story, planned, owner),
            _ => Confirm(story, planned, owner),
        };
    }

    private static void Agree(Story story, PlannedStep planned, IOrganizationService owner)
    {
        var step = planned.Step;
        story.Agreement = Company.Create(owner, Table, new()
        {
            ["gg_name"] = story.SubjectLine(step, "step"),
            ["gg_kind"] = new OptionSetValue(step.Kind ?? throw new FormatException("An agreement has a kind.")),
            ["gg_owes"] = new OptionSetValue(step.Choice!.Value),
            ["gg_dueon"] = Quarter.Later(planned.Moment, step.Booked),
            ["gg_opportunityid"] = story.Subject,
            ["gg_contactid"] = story.Contact,
            ["gg_introducedcontactid"] = step.Kind == Introduction ? story.Stakeholder : null,
        });
    }

    private static void Settle(Story story, Step step, IOrganizationService owner) => owner.Update(
        new Entity(Table, story.Agreement!.Id) { ["gg_outcome"] = new OptionSetValue(step.Choice ?? Kept) });

    /// <summary>The draft that the product writes, sent by the owner.</summary>
    private static IEnumerable<Save> Confirm(Story story, PlannedStep planned, IOrganizationService owner)
    {
        yield return new Save(planned.Moment - Sending, () => story.Confirmation = (EntityReference)owner.Execute(
            new OrganizationRequest("gg_DraftConfirmation") { ["Target"] = story.Agreement })["Mail"]);
        yield return new Save(planned.Moment, () => owner.Update(new Entity("email", story.Confirmation!.Id)
        {
            ["statecode"] = new OptionSetValue(Completed),
            ["statuscode"] = new OptionSetValue(Sent),
            ["actualend"] = planned.Moment,
            ["senton"] = planned.Moment,
        }));
    }

    private static IEnumerable<Save> Answer(Story story, PlannedStep planned, IOrganizationService owner)
    {
        var asked = new Lazy<Entity>(() => owner.Retrieve("email", story.Confirmation!.Id, new ColumnSet("subject")));
        return ActivitySave.WrittenAndDone(
            story,
            planned.Step,
            "email",
            planned.Moment,
            () =>
            {
                var (from, to) = story.Parties(planned.Step);
                return new()
                {
                    ["subject"] = (story.Deal.Seller.SpeaksGerman ? "AW: " : "RE: ") + asked.Value["subject"],
                    ["description"] = story.Deal.Seller.SpeaksGerman ? "Ja, passt so.\n\nViele Grüße" : "Yes, agreed.\n\nKind regards",
                    ["directioncode"] = false,
                    ["from"] = from,
                    ["to"] = to,
                    ["correlatedactivityid"] = story.Confirmation,
                };
            },
            planned.Moment,
            Received,
            ("senton", planned.Moment));
    }
}
