using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.StandardTables;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Lays the columns of a request over a draft. State and people are only collected, since they follow rules of their own.</summary>
internal sealed class ColumnWriting(Engine engine, RowDraft draft, Caller caller)
{
    private readonly List<(Column Column, object? Value)> parties = [];
    private object? rules;

    /// <summary>The state asked for, or null.</summary>
    public int? State { get; private set; }

    /// <summary>The status reason asked for, or null.</summary>
    public int? Status { get; private set; }

    /// <exception cref="System.ServiceModel.FaultException{T}">A column does not exist, or a value does not fit.</exception>
    public void Apply(Entity target, bool isCreate)
    {
        foreach (var (name, value) in target.Attributes)
        {
            if (draft.Table.Name == CalendarRules.CalendarTable && name == CalendarRules.Attribute)
            {
                rules = value;
                continue;
            }

            var column = draft.Table[name];
            if (name == draft.Table.PrimaryId)
            {
                CheckKey(value);
            }
            else if (column.Type is ColumnType.State or ColumnType.Status)
            {
                Collect(column, value);
            }
            else if (!(isCreate ? column.ValidForCreate : column.ValidForUpdate) && !IsDelivered(name))
            {
                // AttributeMetadata.IsValidForCreate and IsValidForUpdate: the service ignores such a value, as it must for clients
                // that send back a whole row with modifiedon and its like.
                continue;
            }
            else if (column.Type == ColumnType.PartyList)
            {
                parties.Add((column, value));
            }
            else
            {
                draft[column] = StoredValue.From(engine.Rows, draft.Table, column, value);
            }
        }
    }

    /// <summary>Stores what is kept in rows of its own: the people given, owner and regarding row where they changed, rules.</summary>
    public void WriteParts(Row row, Row? before, Guid userId)
    {
        if (rules != null)
        {
            engine.CalendarRules.Write(row, rules, userId);
        }

        if (!row.Table.IsActivity)
        {
            return;
        }

        foreach (var (column, value) in parties)
        {
            engine.Parties.WriteList(row, column, value, userId);
        }

        engine.Parties.WriteImplied(row, before, engine.Writer.LayoutOf(row.Table), userId);
    }

    /// <summary>What a mail says of the one it answers comes from the mailbox alone.</summary>
    private bool IsDelivered(string column) =>
        caller.IsMailbox && draft.Table.Name == "email" && EmailTable.FromTheMailbox.Contains(column);

    private void CheckKey(object? value)
    {
        if (value is not Guid id || (id != Guid.Empty && id != draft.Id))
        {
            throw Faults.Invalid($"The primary key '{draft.Table.PrimaryId}' of '{draft.Table.Name}' {draft.Id:D} cannot become '{value}'.");
        }
    }

    private void Collect(Column column, object? value)
    {
        var option = StoredValue.From(engine.Rows, draft.Table, column, value) as int?
            ?? throw Faults.Invalid($"Column '{column.Name}' of '{draft.Table.Name}' cannot be empty.");
        if (column.Type == ColumnType.State)
        {
            State = option;
        }
        else
        {
            Status = option;
        }
    }
}
