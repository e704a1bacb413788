using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>Does to referencing rows what their relationship says when the row they point to goes.</summary>
/// <param name="engine">Where it happens.</param>
/// <param name="delete">Deletes a row as the service does, steps included.</param>
internal sealed class DeleteCascade(Engine engine, Action<Caller, Table, EntityReference, object?> delete)
{
    private const string PointerTable = "activitypointer";
    private const string ActivityType = "activitytypecode";

    public void Before(Operation operation, Row row)
    {
        var relationships = engine.Solution.Schema.PointingTo(row.Table.Name);
        if (relationships.Count == 0)
        {
            return;
        }

        // The steps of what goes along see the deletion that caused theirs as their parent.
        var parent = engine.Contexts.OfStep(operation, 30, null, [], []);
        var caller = operation.Caller with { Parent = parent };
        foreach (var relationship in relationships)
        {
            if (relationship.OnDelete == DeleteBehavior.NoCascade)
            {
                continue;
            }

            var related = engine.Rows.FindBy(relationship.ReferencingTable, relationship.ReferencingColumn, row.Id)
                .Where(found => PointsTo(found, relationship, row))
                .ToList();
            foreach (var other in related)
            {
                Apply(caller, relationship, row, other);
            }
        }
    }

    private void Apply(Caller caller, Metadata.Relationship relationship, Row row, Row other)
    {
        switch (relationship.OnDelete)
        {
            case DeleteBehavior.Cascade:
                var table = other.Table.Name == PointerTable ? (string)other.Get(ActivityType)! : other.Table.Name;
                // An activity may already be gone with another of the relationships that lead to it.
                if (engine.Rows.Find(table, other.Id) != null)
                {
                    delete(caller, engine.Rows.Table(table), new EntityReference(table, other.Id), null);
                }

                break;
            case DeleteBehavior.RemoveLink when other.Table.Name != PointerTable:
                var draft = new RowDraft(engine.Rows.Find(other.Table.Name, other.Id)!);
                draft[other.Table[relationship.ReferencingColumn]] = null;
                engine.Writer.Update(draft, caller.UserId);
                break;
            case DeleteBehavior.Restrict:
                throw Faults.IsRelated(row.Table, row.Id, relationship);
        }
    }

    // A lookup with several target tables is referenced by several relationships.
    private static bool PointsTo(Row found, Metadata.Relationship relationship, Row row) =>
        found.Get(relationship.ReferencingColumn) is EntityReference reference && reference.LogicalName == row.Table.Name;
}
