namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the account table.</summary>
public static class AccountTable
{
    public const string Name = "account";

    public static class Columns
    {
        public const string Id = "accountid";
        public const string Country = "address1_country";
    }
}
