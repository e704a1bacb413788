using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>What happens to the deal itself.</summary>
internal static class DealSaves
{
    /// <summary>As the pipeline phase holds them in Sales.</summary>
    private static readonly string[] Stages = ["1-Qualify", "2-Develop", "3-Propose", "4-Close"];

    private const int Open = 0;
    private const int Won = 1;
    private const int Lost = 2;

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var owner = story.Company.As(story.Deal.Seller);
        yield return new Save(planned.Moment, planned.Step.Deed switch
        {
            Deed.Lead => () => NoteLead(story, owner),
            Deed.Opportunity => () => CreateOpportunity(story, owner),
            Deed.Stakeholder => () => Connect(story, owner),
            Deed.OfferNoted => () => Change(story, owner, ("gg_offeredon", planned.Moment)),
            Deed.Stage => () => Change(story, owner, ("stepname", Stages[planned.Step.Choice!.Value])),
            Deed.OnHold => () => Change(story, owner, ("statecode", new OptionSetValue(Open)), ("statuscode", new OptionSetValue(2))),
            Deed.Won => () => Close(story, owner, planned.Moment, Won, status: 3),
            Deed.Lost => () => Close(story, owner, planned.Moment, Lost, status: 4),
            var deed => throw new NotSupportedException($"{deed} does not happen to a deal."),
        });
    }

    private static void NoteLead(Story story, IOrganizationService owner) =>
        story.Lead = Company.Create(owner, "lead", new()
        {
            ["subject"] = story.Deal.Subject,
            ["firstname"] = story.ContactPerson.FirstName,
            ["lastname"] = story.ContactPerson.LastName,
            ["companyname"] = story.CompanyName,
        });

    private static void CreateOpportunity(Story story, IOrganizationService owner)
    {
        story.Opportunity = Company.Create(owner, "opportunity", new()
        {
            ["name"] = story.Deal.Subject,
            ["customerid"] = story.Account,
            ["parentcontactid"] = story.Contact,
            ["originatingleadid"] = story.Lead,
            ["stepname"] = Stages[0],
            ["estimatedvalue"] = story.Deal.Value is { } value ? new Money(value) : null,
        });
        if (story.Lead is { } lead)
        {
            owner.Update(new Entity(lead.LogicalName, lead.Id)
            {
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(3),
            });
        }
    }

    private static void Connect(Story story, IOrganizationService owner) =>
        Company.Create(owner, "connection", new()
        {
            ["record1id"] = story.Subject,
            ["record2id"] = story.Stakeholder,
        });

    private static void Close(Story story, IOrganizationService owner, DateTime on, int state, int status) => Change(
        story,
        owner,
        ("statecode", new OptionSetValue(state)),
        ("statuscode", new OptionSetValue(status)),
        ("actualclosedate", on.Date));

    private static void Change(Story story, IOrganizationService owner, params (string Column, object Value)[] values)
    {
        var row = new Entity("opportunity", story.Subject.Id);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        owner.Update(row);
    }
}
