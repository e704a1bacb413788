using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Changes the columns of a row that the request holds.</summary>
internal sealed class UpdateMessage(Engine engine) : IMessage
{
    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("Target", "ConcurrencyBehavior");
        var target = Copies.Of(request.TargetRow());
        var table = engine.Rows.Table(target.LogicalName);
        WritableTables.Check(MessageCatalogue.Update, table);
        if (target.Id == Guid.Empty && target.Attributes.TryGetValue(table.PrimaryId, out var key) && key is Guid id)
        {
            target.Id = id;
        }

        var input = new ParameterCollection { ["Target"] = target };
        if (request.Parameters.TryGetValue("ConcurrencyBehavior", out var behavior))
        {
            input["ConcurrencyBehavior"] = behavior;
        }

        engine.Rights.Check(caller, "Write", RowOf(table, target.Id));
        engine.Rights.CheckContent(caller, table, target, isCreate: false);
        var operation = new Operation(caller, MessageCatalogue.Update, table, target.Id, input);
        engine.Pipeline.Validate(operation);
        engine.Pipeline.InTransaction(() => Update(operation));
        return new UpdateResponse();
    }

    private void Update(Operation operation)
    {
        var target = operation.Target!;
        RowVersions.Check(operation, RowOf(operation.Table!, target.Id), target.RowVersion);
        var reopens = target.Attributes.TryGetValue(SystemColumns.State, out var state) && state is OptionSetValue { Value: 0 };
        foreach (var part in Parts(operation))
        {
            engine.Pipeline.Operate(part, () => Write(part, reopens));
        }
    }

    /// <summary>
    /// learn.microsoft.com/power-apps/developer/data-platform/special-update-operation-behavior: with both state columns and others,
    /// stages 20 and 40 run once for the others and then once for the state columns.
    /// </summary>
    private static IEnumerable<Operation> Parts(Operation operation)
    {
        var target = operation.Target!;
        var state = target.Attributes.Where(attribute => attribute.Key is SystemColumns.State or SystemColumns.Status).ToList();
        var others = target.Attributes.Where(attribute => attribute.Key is not SystemColumns.State and not SystemColumns.Status).ToList();
        // The primary key names the row and is no column to change.
        if (state.Count == 0 || others.All(attribute => attribute.Key == operation.Table!.PrimaryId))
        {
            yield return operation;
            yield break;
        }

        yield return operation.For(PartOf(target, others));
        yield return operation.For(PartOf(target, state));
    }

    private static Entity PartOf(Entity target, List<KeyValuePair<string, object>> attributes)
    {
        var part = new Entity(target.LogicalName, target.Id) { RowVersion = target.RowVersion };
        part.Attributes.AddRange(attributes);
        return part;
    }

    private void Write(Operation operation, bool reopens)
    {
        var target = operation.Target!;
        engine.Rows.Lock(operation.Table!.Name, operation.RowId);
        var before = RowOf(operation.Table!, operation.RowId);
        ClosedRows.Check(before, reopens || operation.Caller.Parent?.MessageName == MergeMessage.Name);
        ReciprocalConnection.CheckUpdate(before);
        var draft = new RowDraft(before);
        var writing = new ColumnWriting(engine, draft, operation.Caller);
        writing.Apply(target, isCreate: false);
        if (writing.State != null || writing.Status != null)
        {
            StateRules.Change(draft, engine.Writer.LayoutOf(operation.Table!), writing.State, writing.Status, engine.Clock.Now);
        }

        var row = engine.Writer.Update(draft, operation.Caller.UserId);
        writing.WriteParts(row, before, operation.Caller.UserId);
    }

    private Row RowOf(Table table, Guid id) => engine.Rows.Find(table.Name, id) ?? throw Faults.NoSuchRow(table, id);
}
