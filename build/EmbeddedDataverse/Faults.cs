using System;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse;

/// <summary>
/// The faults of the service, with the codes of Microsoft's page "Web service error codes"
/// (learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes).
/// </summary>
internal static class Faults
{
    private const int QueryBuilderNoAttribute = -2147217149;
    private const int QueryBuilderNoEntity = -2147217150;
    private const int PrivilegeDenied = -2147220960;
    private const int InvalidArgument = -2147220989;
    private const int ObjectDoesNotExist = -2147220969;
    private const int DuplicateRecord = -2147220937;
    private const int ObjectIsRelated = -2147220953;
    private const int PicklistValueOutOfRange = -2147204326;
    private const int IntegerValueOutOfRange = -2147204305;
    private const int DecimalValueOutOfRange = -2147204304;
    private const int StringLengthTooLong = -2147204303;
    private const int InvalidCrmDateTime = -2147163901;
    private const int InvalidStateCodeStatusCode = -2147187704;
    private const int OpportunityIsAlreadyClosed = -2147220203;
    private const int ConcurrencyVersionMismatch = -2147088254;
    private const int ConcurrencyVersionNotProvided = -2147088253;
    private const int SdkEntityDoesNotSupportMessage = -2147219456;
    private const int SdkCorrelationTokenDepthTooHigh = -2147204734;
    private const int GenericSqlError = -2147204784;
    private const int IsvAborted = -2147220891;
    private const int IsvUnexpected = -2147220956;

    // Both from learn.microsoft.com/power-apps/developer/data-platform/troubleshoot-plug-in, "Transaction errors".
    private const int IsvReducedTransactionCount = -2146893812;
    private const int NoTransaction = -2147220911;

    public static FaultException<OrganizationServiceFault> Of(int code, string message) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message));

    public static Exception NoSuchColumn(Table table, string column) => Of(
        QueryBuilderNoAttribute,
        $"'{table.SchemaName}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    public static Exception NoSuchTable(string table) => Of(
        QueryBuilderNoEntity,
        $"The entity with a name = '{table}' with namemapping = 'Logical' was not found in the MetadataCache.");

    public static Exception NoSuchRow(Table table, Guid id) =>
        Of(ObjectDoesNotExist, $"Entity '{table.SchemaName}' With Id = {id:D} Does Not Exist");

    public static Exception Duplicate(Table table, Guid id) =>
        Of(DuplicateRecord, $"Cannot insert duplicate key: there is a row {id:D} in '{table.Name}' already.");

    public static Exception IsRelated(Table table, Guid id, Metadata.Relationship relationship) => Of(
        ObjectIsRelated,
        $"The object you tried to delete is associated with another object and cannot be deleted. ('{table.Name}' {id:D}, relationship '{relationship.Name}')");

    public static Exception PrivilegeMissing(Guid user, string privilege) =>
        Of(PrivilegeDenied, $"Principal user (Id={user:D}) is missing {privilege} privilege.");

    public static Exception Invalid(string message) => Of(InvalidArgument, message);

    public static Exception WrongType(Table table, Column column, object value) => Invalid(
        $"Incorrect attribute value type {value.GetType()} for column '{column.Name}' ({column.Type}) of '{table.Name}'.");

    public static Exception WrongTarget(Table table, Column column, EntityReference reference) => Invalid(
        $"Column '{column.Name}' of '{table.Name}' cannot refer to a row of '{reference.LogicalName}'; it takes {string.Join(", ", column.Targets)}.");

    public static Exception OptionOutOfRange(Table table, Column column, int value)
    {
        var accepted = column.Choice == null ? "" : string.Join(",", column.Choice.Options.Select(option => option.Value));
        return Of(
            PicklistValueOutOfRange,
            $"A validation error occurred. The value {value} of '{column.Name}' on record of type '{table.Name}' is outside the valid range. Accepted Values: {accepted}");
    }

    public static Exception IntegerOutOfRange(Table table, Column column) => OutOfRange(IntegerValueOutOfRange, table, column);

    public static Exception DecimalOutOfRange(Table table, Column column) => OutOfRange(DecimalValueOutOfRange, table, column);

    public static Exception TextTooLong(Table table, Column column, int limit) => Of(
        StringLengthTooLong,
        $"A validation error occurred. The length of the '{column.Name}' attribute of the '{table.Name}' entity exceeded the maximum allowed length of '{limit}'.");

    public static Exception DateTooEarly(DateTime moment) => Of(
        InvalidCrmDateTime,
        string.Create(CultureInfo.InvariantCulture, $"DateTime is less than minimum value supported by CrmDateTime. Actual value: {moment:MM/dd/yyyy HH:mm:ss}, Minimum value supported: 01/01/1753 00:00:00"));

    public static Exception WrongStatus(Table table, int state, int status) =>
        Of(InvalidStateCodeStatusCode, $"{status} is not a valid status code for state code {state} on {table.Name}.");

    public static Exception OpportunityClosed(Guid id) =>
        Of(OpportunityIsAlreadyClosed, $"The opportunity is already closed. (Id = {id:D})");

    public static Exception VersionMismatch() =>
        Of(ConcurrencyVersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");

    public static Exception VersionMissing() => Of(
        ConcurrencyVersionNotProvided,
        "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");

    public static Exception MessageNotForTable(string message, string table) =>
        Of(SdkEntityDoesNotSupportMessage, $"The '{message}' method does not support entities of type '{table}'.");

    public static Exception Deadlock() => Of(
        GenericSqlError,
        "Generic SQL error. The transaction was deadlocked on lock resources with another process and has been chosen as the deadlock victim.");

    public static Exception TooDeep() => Of(
        SdkCorrelationTokenDepthTooHigh,
        "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try again.");

    /// <summary>A plug-in that gives no number of its own leaves the number that every exception has.</summary>
    public static Exception Refused(InvalidPluginExecutionException refusal) =>
        Of(refusal.ErrorCode != refusal.HResult ? refusal.ErrorCode : IsvAborted, refusal.Message);

    public static FaultException<OrganizationServiceFault> Unexpected(string plugin, Exception exception, string trace)
    {
        var fault = Of(IsvUnexpected, $"An unexpected error occurred from ISV code. ({plugin}: {exception.GetType()}: {exception.Message})");
        fault.Detail.TraceText = trace;
        return fault;
    }

    public static Exception FaultSwallowed() => Of(
        IsvReducedTransactionCount,
        "ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls and continue processing.");

    public static Exception NoActiveTransaction() => Of(
        NoTransaction,
        "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");

    private static Exception OutOfRange(int code, Table table, Column column) => Of(
        code,
        $"A validation error occurred. The value of '{column.Name}' on record of type '{table.Name}' is outside the valid range.");
}
