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
    public History(
        IEnumerable<Touch> touches,
        IEnumerable<DateTime>? meetingsAhead = null,
        Touch? lastResponseAtLeast = null)
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
        SinceLastResponse = all.GetRange(lastResponse + 1, all.Count - lastResponse - 1);
    }

    /// <summary>All touches, oldest first.</summary>
    public IReadOnlyList<Touch> Touches { get; }

    /// <summary>The ends (UTC) of booked meetings that are not over yet.</summary>
    public IReadOnlyList<DateTime> MeetingsAhead { get; }

    /// <summary>The newest response, or null when the customer never answered.</summary>
    public Touch? LastResponse { get; }

    /// <summary>The touches after the last response, oldest first.</summary>
    public IReadOnlyList<Touch> SinceLastResponse { get; }

    /// <summary>The last thing that happened after the last response, or null when nothing did.</summary>
    public Touch? NewestSinceLastResponse =>
        SinceLastResponse.Count == 0 ? null : SinceLastResponse[SinceLastResponse.Count - 1];
}
