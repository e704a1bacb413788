namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Connections: how a contact becomes a stakeholder of an opportunity.</summary>
public static class ConnectionTable
{
    public const string Name = "connection";

    /// <summary>State Active.</summary>
    public const int StateActive = 0;

    public static class Columns
    {
        public const string Id = "connectionid";
        public const string From = "record1id";
        public const string To = "record2id";
        public const string Owner = "ownerid";
        public const string State = "statecode";
    }
}
