using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>
/// Merges a contact into another: what pointed to the subordinate points to the master afterwards, by updates of those rows that
/// have the merge as their parent, and the subordinate becomes inactive. decisions/0108 names the sources.
/// </summary>
internal sealed class MergeMessage(Engine engine) : IMessage
{
    public const string Name = "Merge";
    private const string ContactTable = "contact";

    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("Target", "SubordinateId", "UpdateContent", "PerformParentingChecks");
        var target = request.TargetReference();
        var table = engine.Rows.Table(target.LogicalName);
        if (table.Name != ContactTable)
        {
            throw new NotSupportedException($"Merge of '{table.Name}' is not supported.");
        }

        var master = RowOf(target.Id);
        var subordinate = RowOf(request.Parameters.TryGetValue("SubordinateId", out var value) && value is Guid id
            ? id
            : throw Faults.Invalid("Required field 'SubordinateId' of Merge is missing or no Guid."));
        var input = new ParameterCollection();
        input.AddRange(request.Parameters);
        if (engine.Rights.IsLimited(caller))
        {
            throw new NotSupportedException("Merge by somebody with roles is not supported: which rights it takes on rows that point to the contact is not documented.");
        }

        var operation = new Operation(caller, Name, table, master.Id, input);
        engine.Pipeline.InTransaction(() => Merge(operation, subordinate));
        return new OrganizationResponse();
    }

    private void Merge(Operation operation, Row subordinate)
    {
        var inside = operation.Caller with { Parent = engine.Contexts.OfStep(operation, 30, null, [], []) };
        if (operation.Input.TryGetValue("UpdateContent", out var content) && content is Entity { Attributes.Count: > 0 } columns)
        {
            var patch = new Entity(ContactTable, operation.RowId);
            patch.Attributes.AddRange(columns.Attributes);
            Update(inside, patch);
        }

        foreach (var relationship in engine.Solution.Schema.PointingTo(ContactTable))
        {
            var found = engine.Rows.FindBy(relationship.ReferencingTable, relationship.ReferencingColumn, subordinate.Id).ToList();
            foreach (var row in found.Where(row => row.Get(relationship.ReferencingColumn) is EntityReference { LogicalName: ContactTable }))
            {
                Reparent(inside, row, relationship.ReferencingColumn, operation.RowId);
            }
        }

        engine.Rows.Lock(ContactTable, subordinate.Id);
        var draft = new RowDraft(RowOf(subordinate.Id));
        draft[draft.Table["merged"]] = true;
        draft[draft.Table["masterid"]] = new EntityReference(ContactTable, operation.RowId);
        StateRules.Change(draft, engine.Writer.LayoutOf(draft.Table), 1, null, engine.Clock.Now);
        engine.Writer.Update(draft, operation.Caller.UserId);
    }

    private void Reparent(Caller caller, Row row, string column, Guid master)
    {
        switch (row.Table.Name)
        {
            case "activitypointer":
                // The activity itself is among the rows too.
                return;
            case "activityparty" or "connection":
                throw new NotSupportedException($"Merge of a contact that rows of '{row.Table.Name}' point to is not supported.");
            default:
                Update(caller, new Entity(row.Table.Name, row.Id) { [column] = new EntityReference(ContactTable, master) });
                return;
        }
    }

    private void Update(Caller caller, Entity patch) => engine.Messages.Execute(caller, new UpdateRequest { Target = patch });

    private Row RowOf(Guid id) => engine.Rows.Find(ContactTable, id) ?? throw Faults.NoSuchRow(engine.Rows.Table(ContactTable), id);
}
