using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>A service that finds another value in one column of a table than is stored there, as an import with steps off may leave it.</summary>
internal sealed class Tampered(IOrganizationService service, string table, string column, object? value) : IOrganizationService
{
    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        var found = service.RetrieveMultiple(query);
        foreach (var row in found.EntityName == table ? [.. found.Entities] : Array.Empty<Entity>())
        {
            row[column] = value;
        }

        return found;
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => service.Retrieve(entityName, id, columnSet);

    public OrganizationResponse Execute(OrganizationRequest request) => service.Execute(request);

    public Guid Create(Entity entity) => service.Create(entity);

    public void Update(Entity entity) => service.Update(entity);

    public void Delete(string entityName, Guid id) => service.Delete(entityName, id);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        service.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        service.Disassociate(entityName, entityId, relationship, relatedEntities);
}
