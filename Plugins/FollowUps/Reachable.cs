using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.FollowUps;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.ContactTable.Columns;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>Who of the customer can be asked, and what they do not want. Read with the caller's rights, since names end up in activities.</summary>
internal sealed class Reachable
{
    private readonly OpportunityReading opportunity;
    private readonly Entity? contact;
    private readonly Entity? other;

    private Reachable(OpportunityReading opportunity, Entity? contact, Entity? other)
    {
        this.opportunity = opportunity;
        this.contact = contact;
        this.other = other;
    }

    /// <summary>Ways that are not open: the contact does not want them, or nobody is known at their end.</summary>
    public IReadOnlyCollection<Way> Closed
    {
        get
        {
            var closed = new List<Way>();
            Close(Way.Phone, contact?.Value<bool>(Columns.NoPhone) == true);
            Close(Way.Mail, contact?.Value<bool>(Columns.NoMail) == true);
            Close(Way.Letter, contact?.Value<bool>(Columns.NoLetter) == true);
            Close(Way.OtherStakeholder, other is null && opportunity.Stakeholders is not null);
            return closed;

            void Close(Way way, bool isClosed)
            {
                if (isClosed)
                {
                    closed.Add(way);
                }
            }
        }
    }

    public bool HasMobile => Text(contact, Columns.Mobile) is not null;

    /// <param name="service">Reads as the caller.</param>
    /// <param name="judgement">The deal.</param>
    /// <param name="given">Whom the caller wants to ask; null for whom the deal names.</param>
    public static Reachable Of(IOrganizationService service, Judgement judgement, EntityReference? given)
    {
        var opportunity = judgement.Opportunity;
        var first = given is null ? opportunity.Contacts : [given.Id];
        var others = (opportunity.Stakeholders ?? [])
            .Except(opportunity.Contacts)
            .OrderBy(person => judgement.Assessment.History.SinceLastResponse.Any(touch => touch.Addressees.Any(addressee => addressee.Id == person)))
            .ToList();
        var known = Read(service, [.. first, .. others]);
        return new Reachable(opportunity, First(first), given is null ? First(others) : First(first));

        Entity? First(IEnumerable<Guid> ids) => ids.Select(id => known.FirstOrDefault(row => row.Id == id)).FirstOrDefault(row => row is not null);
    }

    /// <summary>Whom to ask on a way; null when nobody is known.</summary>
    public EntityReference? Person(Way way) => Row(way)?.ToEntityReference();

    public string? Name(Way way) => Text(Row(way), Columns.FullName);

    /// <param name="way">The way to be taken.</param>
    /// <param name="worksFromHome">Whether the mobile number comes first.</param>
    public string? Number(Way way, bool worksFromHome) => worksFromHome
        ? Text(Row(way), Columns.Mobile) ?? Text(Row(way), Columns.Phone)
        : Text(Row(way), Columns.Phone) ?? Text(Row(way), Columns.Mobile);

    public bool LacksNumber(Way way) => way == Way.Phone && contact is not null && Number(way, worksFromHome: false) is null;

    public bool LacksAddress(Way way) => way == Way.Mail && contact is not null && Text(contact, Columns.Mail) is null;

    private Entity? Row(Way way) => way == Way.OtherStakeholder ? other : contact;

    private static string? Text(Entity? row, string column) => row?.Value<string>(column) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static IReadOnlyList<Entity> Read(IOrganizationService service, IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var query = new QueryExpression(ContactTable.Name)
        {
            ColumnSet = new ColumnSet(
                Columns.FullName, Columns.Mail, Columns.Phone, Columns.Mobile, Columns.NoMail, Columns.NoPhone, Columns.NoLetter),
            TopCount = ids.Count,
        };
        query.Criteria.AddCondition(Columns.Id, ConditionOperator.In, [.. ids.Cast<object>()]);
        return service.RetrieveMultiple(query).Entities;
    }
}
