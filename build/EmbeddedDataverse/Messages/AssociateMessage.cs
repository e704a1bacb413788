using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>
/// Makes or removes pairs of a relationship of many to many; learn.microsoft.com/power-apps/developer/data-platform/org-service/entity-operations-associate-disassociate.
/// It raises nothing: no step on it can be registered here.
/// </summary>
/// <param name="engine">The organisation.</param>
/// <param name="makes">Whether pairs are made, else removed.</param>
internal sealed class AssociateMessage(Engine engine, bool makes) : IMessage
{
    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("Target", "Relationship", "RelatedEntities");
        var target = request.TargetReference();
        var intersection = Intersection.Of(request.Required<Relationship>("Relationship").SchemaName);
        var related = request.Required<EntityReferenceCollection>("RelatedEntities");
        engine.Pipeline.InTransaction(() =>
        {
            foreach (var other in related)
            {
                Change(caller, intersection, target, other);
            }
        });
        return new OrganizationResponse();
    }

    private void Change(Caller caller, Intersection intersection, EntityReference one, EntityReference other)
    {
        var pair = Pairs(intersection, one).Intersect(Pairs(intersection, other)).FirstOrDefault();
        if (!makes)
        {
            if (pair is not null)
            {
                engine.Writer.Delete(pair);
            }

            return;
        }

        var table = engine.Rows.Table(intersection.Table);
        if (pair is not null)
        {
            throw Faults.Duplicate(table, pair.Id);
        }

        var draft = new RowDraft(table, engine.Ids.Next())
        {
            [intersection.ColumnOf(table, one.LogicalName)] = one.Id,
            [intersection.ColumnOf(table, other.LogicalName)] = other.Id,
        };
        engine.Writer.Insert(draft, caller.UserId);
    }

    private IEnumerable<Row> Pairs(Intersection intersection, EntityReference end) => intersection.PairsOf(
        engine.Rows, engine.Rows.Find(end.LogicalName, end.Id) ?? throw Faults.NoSuchRow(engine.Rows.Table(end.LogicalName), end.Id));
}
