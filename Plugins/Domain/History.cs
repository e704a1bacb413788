using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>What is known of the contacts between us and the customer of one deal.</summary>
/// <remarks>The order in which touches are given plays no part.</remarks>
public sealed class History
{
    /// <param name="touches">The touches; when a bound cut the reading, the newest of them.</param>
    /// <param name="meetingsAhead">The ends (UTC) of booked meetings that are not over yet.</param>
    /// <param name="lastResponseAtLeast">A response known from an earlier reading, or null. It counts when no newer one
    /// is among the touches.</param>
    /// <param name="resumedOn">When (UTC) work on the deal went on after it was parked or closed, or null. The silence before
    /// it is over.</param>
    public History(
        IEnumerable<Touch> touches,
        IEnumerable<DateTime>? meetingsAhead = null,
        Touch? lastResponseAtLeast = null,
        DateTime? resumedOn = null)
    {
        var all = touches.ToList();
        if (lastResponseAtLeast is not null)
        {
            all.Add(lastResponseAtLeast);
        }

        all.Sort();
        Touches = all;
        MeetingsAhead = (meetingsAhead ?? []).ToList();

        var lastResponse = all.FindLastIndex(touch => touch.Kind == TouchKind.Response);
        LastResponse = lastResponse < 0 ? null : all[lastResponse];
        ResumedOn = resumedOn > LastResponse?.Moment || LastResponse is null ? resumedOn : null;
        SinceLastResponse = all.Skip(lastResponse + 1).Where(touch => ResumedOn is null || touch.Moment >= ResumedOn).ToList();
    }

    /// <summary>All touches, oldest first.</summary>
    public IReadOnlyList<Touch> Touches { get; }

    /// <summary>The ends (UTC) of booked meetings that are not over yet.</summary>
    public IReadOnlyList<DateTime> MeetingsAhead { get; }

    /// <summary>The newest response, or null when the customer never answered.</summary>
    public Touch? LastResponse { get; }

    /// <summary>When (UTC) work on the deal went on, if the customer has not answered since; else null.</summary>
    public DateTime? ResumedOn { get; }

    /// <summary>The touches after the last response, and after work on the deal went on, oldest first.</summary>
    public IReadOnlyList<Touch> SinceLastResponse { get; }

    /// <summary>The last thing that happened after the last response, or null when nothing did.</summary>
    public Touch? NewestSinceLastResponse =>
        SinceLastResponse.Count == 0 ? null : SinceLastResponse[SinceLastResponse.Count - 1];
}
