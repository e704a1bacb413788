using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>Keeps the activityparty rows of an activity: one for each person and part, one for the owner, one for what it regards.</summary>
internal sealed class PartyWriter(RowStore rows, RowWriter writer, IdSequence ids)
{
    private const string PointerTable = "activitypointer";

    /// <summary>Puts the people in place of those who had that part.</summary>
    /// <param name="value">What the caller gave: a collection of activityparty entities, or null for nobody.</param>
    public void WriteList(Row activity, Column column, object? value, Guid userId)
    {
        var parties = value switch
        {
            null => [],
            EntityCollection collection => collection.Entities.AsEnumerable(),
            _ => throw Faults.WrongType(activity.Table, column, value),
        };
        var part = PartyList.PartOf(column)
            ?? throw new NotSupportedException($"The party list '{column.Name}' of '{activity.Table.Name}' cannot be written.");
        Replace(activity, part, userId, parties.Select(party => Checked(activity.Table, column, party)));
    }

    /// <summary>The owner and what the activity regards are parties too; written where they changed.</summary>
    public void WriteImplied(Row activity, Row? before, TableLayout layout, Guid userId)
    {
        WriteImplied(activity, before, layout.Owner, PartyList.OwnerPart, userId);
        WriteImplied(activity, before, layout.Regarding, PartyList.RegardingPart, userId);
    }

    public void DeleteAll(Row activity)
    {
        foreach (var row in rows.FindBy(PartyList.Table, PartyList.ActivityColumn, activity.Id).ToList())
        {
            rows.Remove(row);
        }
    }

    /// <summary>Who is gone stays on the activity and is marked as gone.</summary>
    public void Forget(Row person)
    {
        var table = rows.Table(PartyList.Table);
        if (!table[PartyList.PartyColumn].Targets.Contains(person.Table.Name))
        {
            return;
        }

        foreach (var row in rows.FindBy(PartyList.Table, PartyList.PartyColumn, person.Id).ToList())
        {
            var draft = new RowDraft(row);
            draft[table["ispartydeleted"]] = true;
            rows.Put(draft.ToRow());
        }
    }

    private void WriteImplied(Row activity, Row? before, Column? column, int part, Guid userId)
    {
        if (column == null || (before != null && Equals(before.Get(column), activity.Get(column))))
        {
            return;
        }

        var reference = (EntityReference?)activity.Get(column);
        // Not everything an activity may regard can take part in one.
        if (reference != null && !rows.Table(PartyList.Table)[PartyList.PartyColumn].Targets.Contains(reference.LogicalName))
        {
            reference = null;
        }

        Replace(activity, part, userId, reference == null ? [] : [new Entity(PartyList.Table) { [PartyList.PartyColumn] = reference }]);
    }

    private static Entity Checked(Table table, Column column, Entity party) => party.LogicalName == PartyList.Table
        ? party
        : throw Faults.Invalid($"Column '{column.Name}' of '{table.Name}' takes activityparty rows, not '{party.LogicalName}'.");

    private void Replace(Row activity, int part, Guid userId, IEnumerable<Entity> parties)
    {
        var table = rows.Table(PartyList.Table);
        var before = rows.FindBy(PartyList.Table, PartyList.ActivityColumn, activity.Id)
            .Where(row => row.Get(PartyList.PartColumn) is int found && found == part)
            .ToList();
        foreach (var row in before)
        {
            rows.Remove(row);
        }

        foreach (var party in parties)
        {
            var draft = new RowDraft(table, ids.Next());
            foreach (var (name, value) in party.Attributes.Where(attribute => table[attribute.Key].ValidForCreate))
            {
                draft[table[name]] = StoredValue.From(rows, table, table[name], value);
            }

            draft[table[PartyList.ActivityColumn]] = new EntityReference(PointerTable, activity.Id);
            draft[table[PartyList.PartColumn]] = part;
            draft[table["ownerid"]] = activity.Get("ownerid");
            draft[table["partyidname"]] = draft[table[PartyList.PartyColumn]] is EntityReference person ? rows.NameOf(person) : null;
            writer.Insert(draft, userId);
        }
    }
}
