using System;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>An opportunity that has to be assessed, and how that went before.</summary>
internal sealed class DueOpportunity
{
    /// <param name="id">Its id.</param>
    /// <param name="modifiedOn">When it was last changed, in UTC.</param>
    /// <param name="attempts">How often it has failed; zero when it has not.</param>
    /// <param name="seenOn">When it had last been changed as it failed; null when it has not.</param>
    /// <param name="failedWith">The rules and settings with which it failed; null when it has not.</param>
    public DueOpportunity(Guid id, DateTime modifiedOn, int attempts, DateTime? seenOn, string? failedWith)
    {
        Id = id;
        ModifiedOn = modifiedOn;
        Attempts = attempts;
        SeenOn = seenOn;
        FailedWith = failedWith;
    }

    public Guid Id { get; }

    public DateTime ModifiedOn { get; }

    public int Attempts { get; }

    public DateTime? SeenOn { get; }

    public string? FailedWith { get; }

    /// <summary>Whether somebody noted that it has failed.</summary>
    public bool HasFailed => FailedWith is not null;
}
