using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Sample.Saving;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample;

/// <summary>One deal being played: who takes part, and the rows that exist so far.</summary>
internal sealed class Story(Company company, Deal deal)
{
    private readonly Customer customer = Customers.Named(deal.Customer);

    public Company Company => company;

    public Deal Deal => deal;

    public EntityReference Account => company.AccountOf(deal.Customer);

    public EntityReference? Contact => deal.HasContact ? company.ContactOf(customer.Contact) : null;

    public EntityReference Stakeholder => company.ContactOf(customer.Second);

    public Person ContactPerson => customer.Contact;

    public string CompanyName => customer.Name;

    /// <summary>The lead the deal came from; null until it exists, and for most deals for ever.</summary>
    public EntityReference? Lead { get; set; }

    /// <summary>The opportunity; null until it exists.</summary>
    public EntityReference? Opportunity { get; set; }

    /// <summary>The step agreed last; null until there is one.</summary>
    public EntityReference? Agreement { get; set; }

    /// <summary>The mail that confirms it; null until there is one.</summary>
    public EntityReference? Confirmation { get; set; }

    /// <summary>What activities are filed under at this moment of the story.</summary>
    public EntityReference Subject => Opportunity ?? Lead ?? throw new InvalidOperationException($"'{deal.Subject}' begins with an activity.");

    /// <summary>Everything that is saved, step by step.</summary>
    public IEnumerable<Save> Saves(int number) => Plan.Of(deal, number).SelectMany(step => step.Step.Deed switch
    {
        Deed.Lead or Deed.Opportunity or Deed.OnHold or Deed.Won or Deed.Lost or Deed.Stakeholder or Deed.OfferNoted or Deed.Stage =>
            DealSaves.Of(this, step),
        Deed.Mail or Deed.FailedMail => MailSaves.Of(this, step),
        Deed.Call => CallSaves.Of(this, step),
        Deed.Meeting or Deed.PlannedMeeting => MeetingSaves.Of(this, step),
        Deed.Quote => QuoteSaves.Of(this, step),
        Deed.Task => TaskSaves.Of(this, step),
        Deed.FollowUp => FollowUpSaves.Of(this, step),
        Deed.Agreement or Deed.ConfirmationMail or Deed.Settlement => AgreementSaves.Of(this, step),
        Deed.Courtesy => CourtesySaves.Of(this, step),
        Deed.Reason or Deed.KeepOn or Deed.Park or Deed.WalkAway or Deed.Reopen or Deed.Careful => DecisionSaves.Of(this, step),
        _ => WrittenSaves.Of(this, step),
    });

    /// <summary>The one of us who does a step.</summary>
    public Seller Colleague(Step step) => step.Actor == Actor.Colleague ? Sellers.Petra : deal.Seller;

    /// <summary>Who a touch comes from and who it goes to.</summary>
    public (EntityCollection From, EntityCollection To) Parties(Step step)
    {
        var us = step.Actor == Actor.Queue ? company.Mailbox : company.UserOf(Colleague(step));
        var them = step.Actor == Actor.Stakeholder ? Stakeholder : company.ContactOf(customer.Contact);
        return step.Incoming ? (PartyList(them), PartyList(us)) : (PartyList(us), PartyList(them));
    }

    public string SubjectLine(Step step, string usual) => Subjects.Of(step.Subject ?? usual, deal.Seller.SpeaksGerman, deal.Subject);

    public static EntityCollection PartyList(params EntityReference[] parties) =>
        new([.. parties.Select(party => new Entity("activityparty") { ["partyid"] = party })]) { EntityName = "activityparty" };
}
