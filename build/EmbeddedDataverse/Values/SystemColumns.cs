namespace GhostingGuard.EmbeddedDataverse.Values;

/// <summary>The columns that the service itself keeps up to date, as the reference of the standard tables names them.</summary>
internal static class SystemColumns
{
    public const string CreatedOn = "createdon";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string ModifiedOn = "modifiedon";
    public const string CreatedBy = "createdby";
    public const string ModifiedBy = "modifiedby";
    public const string OwnerId = "ownerid";
    public const string OwningUser = "owninguser";
    public const string OwningTeam = "owningteam";
    public const string OwningBusinessUnit = "owningbusinessunit";
    public const string Organization = "organizationid";
    public const string State = "statecode";
    public const string Status = "statuscode";
    public const string VersionNumber = "versionnumber";
    public const string TransactionCurrency = "transactioncurrencyid";
    public const string ExchangeRate = "exchangerate";
}
