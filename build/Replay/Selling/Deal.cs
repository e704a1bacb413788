using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Replay.Selling;

/// <summary>An opportunity of the export and where it stands.</summary>
internal sealed class Deal(EntityReference opportunity, EntityReference contact, decimal? amount)
{
    public EntityReference Opportunity { get; } = opportunity;

    public EntityReference Contact { get; } = contact;

    public decimal? Amount { get; set; } = amount;

    public bool IsOpen { get; set; } = true;
}
