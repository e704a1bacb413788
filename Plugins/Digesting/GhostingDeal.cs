using System;

namespace GhostingGuard.Plugins.Digesting;

/// <summary>An opportunity whose customer has not answered for long.</summary>
internal sealed class GhostingDeal
{
    public GhostingDeal(Guid id, DateTime since, Guid? manager)
    {
        Id = id;
        Since = since;
        Manager = manager;
    }

    public Guid Id { get; }

    /// <summary>When the risk became ghosting, UTC.</summary>
    public DateTime Since { get; }

    /// <summary>Whom the owner reports to; null where that is nobody who works here.</summary>
    public Guid? Manager { get; }
}
