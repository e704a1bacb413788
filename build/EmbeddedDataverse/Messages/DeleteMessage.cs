using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Deletes a row and whatever its relationships say goes with it.</summary>
internal sealed class DeleteMessage : IMessage
{
    private readonly Engine engine;
    private readonly DeleteCascade cascade;

    // Rows may point to each other; none is deleted twice. Rows of two tables may have the same id.
    private readonly HashSet<(string Table, Guid Id)> deleting = [];

    public DeleteMessage(Engine engine)
    {
        this.engine = engine;
        cascade = new DeleteCascade(engine, Delete);
    }

    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("Target", "ConcurrencyBehavior");
        var target = request.TargetReference();
        var table = engine.Rows.Table(target.LogicalName);
        WritableTables.Check(MessageCatalogue.Delete, table);
        var behavior = request.Parameters.TryGetValue("ConcurrencyBehavior", out var given) ? given : null;
        Delete(caller, table, target, behavior);
        return new DeleteResponse();
    }

    private void Delete(Caller caller, Table table, EntityReference target, object? behavior)
    {
        engine.Rights.Check(caller, "Delete", RowOf(table, target.Id));
        if (!deleting.Add((table.Name, target.Id)))
        {
            return;
        }

        try
        {
            var input = new ParameterCollection { ["Target"] = Copies.OfValue(target) };
            if (behavior != null)
            {
                input["ConcurrencyBehavior"] = behavior;
            }

            var operation = new Operation(caller, MessageCatalogue.Delete, table, target.Id, input);
            engine.Pipeline.Validate(operation);
            engine.Pipeline.InTransaction(() =>
            {
                RowVersions.Check(operation, RowOf(table, target.Id), target.RowVersion);
                engine.Pipeline.Operate(operation, () => Remove(operation));
            });
        }
        finally
        {
            deleting.Remove((table.Name, target.Id));
        }
    }

    private void Remove(Operation operation)
    {
        engine.Rows.Lock(operation.Table!.Name, operation.RowId);
        var row = RowOf(operation.Table!, operation.RowId);
        cascade.Before(operation, row);
        if (row.Table.IsActivity)
        {
            engine.Parties.DeleteAll(row);
        }

        engine.Parties.Forget(row);
        foreach (var pair in Intersection.All.SelectMany(intersection => intersection.PairsOf(engine.Rows, row)).ToList())
        {
            engine.Writer.Delete(pair);
        }

        engine.Writer.Delete(row);
    }

    private Row RowOf(Table table, Guid id) => engine.Rows.Find(table.Name, id) ?? throw Faults.NoSuchRow(table, id);
}
