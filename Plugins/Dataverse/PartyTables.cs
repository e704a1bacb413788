using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Which tables a party of an activity may come from.</summary>
public static class PartyTables
{
    public const string Contact = "contact";
    public const string Lead = "lead";
    public const string User = "systemuser";

    private const string Team = "team";
    private const string Queue = "queue";

    /// <summary>True for a system user, a team or a queue: any of us counts, not only the owner.</summary>
    public static bool IsUs(EntityReference party) => party.LogicalName is User or Team or Queue;
}
