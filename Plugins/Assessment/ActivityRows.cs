using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>One activity as <see cref="ActivityQuery"/> returns it: a row for each recipient.</summary>
internal sealed class ActivityRows
{
    private readonly IReadOnlyList<Entity> rows;
    private readonly Entity row;

    private ActivityRows(IReadOnlyList<Entity> rows)
    {
        this.rows = rows;
        row = rows[0];
        Parties = ReadParties();
    }

    public Guid Id => row.Id;

    public string? Type => Value<string>(ActivityTable.Columns.Type);

    public EntityReference? Regarding => row.Reference(ActivityTable.Columns.Regarding);

    public bool IsOpen => row.Choice(ActivityTable.Columns.State) == ActivityTable.StateOpen;

    public bool IsCompleted => row.Choice(ActivityTable.Columns.State) == ActivityTable.StateCompleted;

    public bool IsCanceled => row.Choice(ActivityTable.Columns.State) == ActivityTable.StateCanceled;

    /// <summary>When it was completed or canceled.</summary>
    public DateTime? ActualEnd => row.Moment(ActivityTable.Columns.ActualEnd);

    /// <summary>When it is due; of a meeting its planned end.</summary>
    public DateTime? ScheduledEnd => row.Moment(ActivityTable.Columns.ScheduledEnd);

    /// <summary>The duration as it is recorded.</summary>
    public int? EnteredMinutes => row.Value<int?>(ActivityTable.Columns.Duration);

    public DateTime? CreatedOn => row.Moment(ActivityTable.Columns.CreatedOn);

    public DateTime? ModifiedOn => row.Moment(ActivityTable.Columns.ModifiedOn);

    public Parties Parties { get; }

    /// <summary>Who wrote, called or invited, if that is none of us; else null.</summary>
    public Person? Sender => Outsider(row, ActivityQuery.Sender);

    /// <summary>Of a report that a mail of ours came back: whom it did not reach; null when it does not say.</summary>
    public Person? NotReached => Value<string>(ActivityQuery.Mail.Of(EmailTable.Columns.NotReached)) is { } address && !string.IsNullOrWhiteSpace(address)
        ? new Person(id: null, address)
        : null;

    /// <summary>When it took or takes place, as far as the activity itself tells.</summary>
    public DateTime? On => row.Moment(ActivityQuery.Mail.Of(EmailTable.Columns.SentOn)) ?? ActualEnd ?? ScheduledEnd;

    public static IEnumerable<ActivityRows> In(IEnumerable<Entity> rows) =>
        rows.GroupBy(row => row.Id).Select(group => new ActivityRows(group.ToList()));

    /// <summary>Whether one of these people, who took part, may have answered here: not when a stranger wrote or called. Who took
    /// part in a meeting, or was reached by us, did.</summary>
    public bool MayBeAnswerOf(ICollection<Guid> people)
    {
        if (Type == AppointmentTable.Name)
        {
            return true;
        }

        return Parties.Sender switch
        {
            Side.Us => true,
            Side.Customer => people.Contains(row.Reference(ActivityQuery.Sender.Of(ActivityPartyTable.Columns.Party))!.Id),
            _ => Sender is null,
        };
    }

    /// <summary>A column of one of the joined tables, or null.</summary>
    public T? Value<T>(string column) => row.Value<T>(column);

    public int? Choice(string column) => row.Choice(column);

    public DateTime? Moment(string column) => row.Moment(column);

    private Parties ReadParties()
    {
        var outsiders = new List<Person>();
        foreach (var recipient in rows.Select(row => Outsider(row, ActivityQuery.Recipient)).OfType<Person>())
        {
            if (!recipient.IsAmong(outsiders))
            {
                outsiders.Add(recipient);
            }
        }

        var recipients = outsiders.Count > 0 ? Side.Customer
            : rows.Any(row => row.Reference(ActivityQuery.Recipient.Of(ActivityPartyTable.Columns.Party)) is not null) ? Side.Us
            : Side.Unknown;
        return new Parties(SenderSide, recipients, outsiders, Sender);
    }

    private Side SenderSide => row.Reference(ActivityQuery.Sender.Of(ActivityPartyTable.Columns.Party)) switch
    {
        null => Side.Unknown,
        var party when PartyTables.IsUs(party) => Side.Us,
        _ => Side.Customer,
    };

    /// <summary>The party of a row that is none of us; null for one of us and where nobody is recorded.</summary>
    private static Person? Outsider(Entity row, string alias)
    {
        var party = row.Reference(alias.Of(ActivityPartyTable.Columns.Party));
        var address = row.Value<string>(alias.Of(ActivityPartyTable.Columns.Address));
        return party is not null ? (PartyTables.IsUs(party) ? null : new Person(party.Id, address))
            : string.IsNullOrWhiteSpace(address) ? null
            : new Person(id: null, address);
    }
}
