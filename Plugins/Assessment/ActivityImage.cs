using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>An activity as an image shows it, before or after a change: enough to leave before any request.</summary>
internal sealed class ActivityImage
{
    private readonly string table;
    private readonly Entity row;

    public ActivityImage(string table, Entity row)
    {
        this.table = table;
        this.row = row;
    }

    public EntityReference? Regarding => row.Reference(ActivityTable.Columns.Regarding);

    /// <summary>Why the opportunities it concerns are assessed.</summary>
    public Occasion Occasion => Regarding?.LogicalName == CommitmentTable.Name ? Occasion.Commitment : Occasion.Other;

    /// <summary>The contacts who took part, as far as the image holds them: senders of what was written, everybody once it is changed or
    /// deleted. Empty where the activity itself must be asked.</summary>
    public IReadOnlyCollection<Guid> People => ContactsIn(row.Attributes.Values.OfType<EntityCollection>());

    /// <summary>Whether the activity, as it stands in the image, can matter to any opportunity.</summary>
    public bool MayCount => MayBeTouchByState && ConcernedOpportunities.IsPossible(Regarding) && !IsOursWithoutDeal;

    /// <remarks>What is planned on a deal holds back that it is our turn; a draft of a mail is no plan.</remarks>
    private bool MayBeTouchByState => row.Choice(ActivityTable.Columns.State) switch
    {
        ActivityTable.StateCompleted => true,
        _ when table == AppointmentTable.Name => true,
        ActivityTable.StateOpen when table == EmailTable.Name => row.Choice(ActivityTable.Columns.Status) == EmailTable.StatusFailed,
        ActivityTable.StateOpen => row.Contains(ActivityTable.Columns.ScheduledEnd) && ConcernedOpportunities.IsOfADeal(Regarding),
        _ => false,
    };

    /// <summary>Equal for images that concern the same opportunities.</summary>
    public string Concern => Regarding is { } regarding ? regarding.Id.ToString() : string.Join(",", People.OrderBy(id => id));

    /// <summary>A message of ours that regards no deal is no touch; a call may have reached the customer all the same. A sender we know
    /// decides, whatever the direction says.</summary>
    private bool IsOursWithoutDeal =>
        (Regarding is null || Regarding.LogicalName is PartyTables.Contact or AccountTable.Name)
        && table is not (PhoneCallTable.Name or AppointmentTable.Name)
        && ContactsIn(row.Value<EntityCollection>(EmailTable.Columns.From) is { } from ? [from] : []).Count == 0
        && row.Value<bool?>(table == MessageTable.Name ? MessageTable.Columns.Direction : EmailTable.Columns.Direction) == true;

    private static List<Guid> ContactsIn(IEnumerable<EntityCollection> parties) =>
        parties.SelectMany(some => some.Entities)
            .Select(party => party.Reference(ActivityPartyTable.Columns.Party))
            .Where(party => party?.LogicalName == PartyTables.Contact)
            .Select(party => party!.Id)
            .Distinct()
            .ToList();
}
