namespace GhostingGuard.Plugins.Domain;

/// <summary>Who owes a commitment.</summary>
public enum Owner
{
    Us,

    Customer,

    /// <summary>Both sides, as with a meeting. When it is overdue it counts as the customer's.</summary>
    Both,
}
