using System;
using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Stores a new row.</summary>
internal sealed class CreateMessage(Engine engine) : IMessage
{
    private const string ActivityPointer = "activitypointer";

    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("Target");
        var target = Copies.Of(request.TargetRow());
        var table = engine.Rows.Table(target.LogicalName);
        WritableTables.Check(MessageCatalogue.Create, table);
        engine.Rights.Check(caller, "Create", table);
        engine.Rights.CheckContent(caller, table, target, isCreate: true);
        var operation = new Operation(
            caller, MessageCatalogue.Create, table, Guid.Empty, new ParameterCollection { ["Target"] = target });
        engine.Pipeline.Validate(operation);
        engine.Pipeline.InTransaction(() => engine.Pipeline.Operate(operation, () => Insert(operation, target)));
        return new CreateResponse { Results = { ["id"] = operation.RowId } };
    }

    private void Insert(Operation operation, Entity target)
    {
        var table = operation.Table!;
        var id = IdOf(table, target);
        Hold(table, id);
        if (table.IsActivity)
        {
            // Every activity is a row of activitypointer too, so that no two activities share an id, whatever their tables.
            Hold(engine.Rows.Table(ActivityPointer), id);
        }

        var draft = new RowDraft(table, id);
        var writing = new ColumnWriting(engine, draft, operation.Caller);
        writing.Apply(target, isCreate: true);
        StateRules.Begin(draft, engine.Writer.LayoutOf(table), writing.State, writing.Status);
        var row = engine.Writer.Insert(draft, operation.Caller.UserId);
        writing.WriteParts(row, before: null, operation.Caller.UserId);
        engine.Connections.Add(row, operation.Caller.UserId);
        operation.RowId = id;
        operation.Output["id"] = id;
        target.Id = id;
        target.Attributes[table.PrimaryId] = id;
    }

    private void Hold(Table table, Guid id)
    {
        engine.Rows.Lock(table.Name, id);
        if (engine.Rows.Find(table.Name, id) != null)
        {
            throw Faults.Duplicate(table, id);
        }
    }

    private Guid IdOf(Table table, Entity target)
    {
        var column = target.Attributes.TryGetValue(table.PrimaryId, out var value)
            ? (Guid?)StoredValue.From(engine.Rows, table, table[table.PrimaryId], value) ?? Guid.Empty
            : Guid.Empty;
        if (target.Id != Guid.Empty && column != Guid.Empty && target.Id != column)
        {
            throw Faults.Invalid($"The row's Id {target.Id:D} and its column '{table.PrimaryId}' {column:D} differ.");
        }

        return target.Id != Guid.Empty ? target.Id : column != Guid.Empty ? column : engine.Ids.Next();
    }
}
