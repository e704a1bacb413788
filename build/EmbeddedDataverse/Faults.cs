using System;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse;

/// <summary>
/// The faults of the service, with the codes of Microsoft's table "Web service error codes"
/// (learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes).
/// </summary>
internal static class Faults
{
    private const int QueryBuilderNoAttribute = unchecked((int)0x80041103);
    private const int QueryBuilderNoEntity = unchecked((int)0x80041102);

    public static FaultException<OrganizationServiceFault> Of(int code, string message) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message));

    public static Exception NoSuchColumn(Table table, string column) => Of(
        QueryBuilderNoAttribute,
        $"'{table.SchemaName}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    public static Exception NoSuchTable(string table) => Of(
        QueryBuilderNoEntity,
        $"The entity with a name = '{table}' with namemapping = 'Logical' was not found in the MetadataCache.");
}
