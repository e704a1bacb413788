using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>A service before whose requests something else happens.</summary>
internal sealed class InTheWay(IOrganizationService service, Action<OrganizationRequest> before) : IOrganizationService
{
    public List<string> Requests { get; } = [];

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        Requests.Add(request.RequestName);
        before(request);
        return service.Execute(request);
    }

    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        Requests.Add("RetrieveMultiple");
        return service.RetrieveMultiple(query);
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => service.Retrieve(entityName, id, columnSet);

    public Guid Create(Entity entity) => service.Create(entity);

    public void Update(Entity entity) => service.Update(entity);

    public void Delete(string entityName, Guid id) => service.Delete(entityName, id);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        service.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        service.Disassociate(entityName, entityId, relationship, relatedEntities);
}
