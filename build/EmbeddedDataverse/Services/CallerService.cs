using System;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>The service as one user calls it, from outside or from a plug-in.</summary>
internal sealed class CallerService(Engine engine, Caller caller) : IOrganizationService
{
    public Guid Create(Entity entity) => ((CreateResponse)Execute(new CreateRequest { Target = entity })).id;

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => ((RetrieveResponse)Execute(new RetrieveRequest
    {
        Target = new EntityReference(entityName, id),
        ColumnSet = columnSet,
    })).Entity;

    public void Update(Entity entity) => Execute(new UpdateRequest { Target = entity });

    public void Delete(string entityName, Guid id) => Execute(new DeleteRequest { Target = new EntityReference(entityName, id) });

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        ((RetrieveMultipleResponse)Execute(new RetrieveMultipleRequest { Query = query })).EntityCollection;

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        // Open here means: the caller is code inside that transaction.
        var transaction = engine.Rows.Transaction;
        if (transaction is { IsDoomed: true })
        {
            throw Faults.NoActiveTransaction();
        }

        try
        {
            if (transaction != null)
            {
                engine.Interruption?.Before(request);
            }

            return engine.Messages.Execute(caller, request);
        }
        catch (Exception error)
        {
            // Any failed call ends the transaction of synchronous code, whether or not the code lets the fault out.
            transaction?.Doom();
            if (error is NotSupportedException unsupported)
            {
                engine.Unsupported ??= unsupported;
            }

            throw;
        }
        finally
        {
            if (caller.Parent == null)
            {
                engine.ThrowIfUnsupported();
            }
        }
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Pairs("Associate", entityName, entityId, relationship, relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Pairs("Disassociate", entityName, entityId, relationship, relatedEntities));

    private static OrganizationRequest Pairs(
        string message, string table, Guid id, Relationship relationship, EntityReferenceCollection related) =>
        new(message)
        {
            ["Target"] = new EntityReference(table, id),
            ["Relationship"] = relationship,
            ["RelatedEntities"] = related,
        };
}
