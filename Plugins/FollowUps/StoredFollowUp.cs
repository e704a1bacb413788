using System;
using GhostingGuard.Plugins.Domain.FollowUps;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>An activity that we planned as a follow-up.</summary>
internal sealed class StoredFollowUp
{
    /// <param name="activity">The activity.</param>
    /// <param name="followUp">What the rules need of it.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="createdOn">When (UTC) it was created.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="isAnswered">Whether it is marked as the one after which the customer answered.</param>
    public StoredFollowUp(EntityReference activity, FollowUp followUp, EntityReference? owner, DateTime createdOn, string? text, bool isAnswered)
    {
        Activity = activity;
        FollowUp = followUp;
        Owner = owner;
        CreatedOn = createdOn;
        Text = text;
        IsAnswered = isAnswered;
    }

    public EntityReference Activity { get; }

    public FollowUp FollowUp { get; }

    public EntityReference? Owner { get; }

    public DateTime CreatedOn { get; }

    public string? Text { get; }

    public bool IsAnswered { get; }

    /// <summary>Whether it belongs to the silence that began at a moment in UTC, or null for no silence. What began before it was created
    /// is its own: a new silence begins after an answer, which came later.</summary>
    public bool BelongsTo(DateTime? since) => since <= CreatedOn;
}
