using System;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The data of an organization.</summary>
public interface IOrganizationService
{
    /// <summary>Creates a row and tells its id.</summary>
    Guid Create(Entity entity);

    /// <summary>Reads columns of a row.</summary>
    Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

    /// <summary>Writes the columns the row carries.</summary>
    void Update(Entity entity);

    /// <summary>Deletes a row.</summary>
    void Delete(string entityName, Guid id);

    /// <summary>Executes a message.</summary>
    OrganizationResponse Execute(OrganizationRequest request);

    /// <summary>Relates rows.</summary>
    void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Ends a relation of rows.</summary>
    void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Reads the rows a query finds.</summary>
    EntityCollection RetrieveMultiple(QueryBase query);
}
