using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain;

/// <summary>What is recorded of one deal, whatever the moment. The order in which it is given plays no part.</summary>
public sealed class Facts
{
    /// <param name="touches">The touches; when a bound cut the reading, the newest of them.</param>
    /// <param name="bookings">Meetings with a person of the customer that nobody has marked.</param>
    /// <param name="commitments">What was agreed, announced answers included.</param>
    /// <param name="absences">Who is away, as automatic replies and switchboards told us.</param>
    /// <param name="departures">Who left the company.</param>
    /// <param name="bounces">Which mails came back for good.</param>
    /// <param name="noAnswerNeeded">When (UTC) somebody said that no answer is needed to what was sent so far.</param>
    /// <param name="plannedUntil">The due moments (UTC) of what we plan to do.</param>
    /// <param name="lastResponseAtLeast">A response known from an earlier reading, or null. It counts when no newer one
    /// is among the touches.</param>
    /// <param name="resumedOn">When (UTC) work on the deal went on after it was parked or closed, or null. The silence before
    /// it is over.</param>
    /// <param name="parkedUntil">When (UTC) work on the deal goes on, or went on, after somebody parked it; null when nobody did.</param>
    /// <param name="postponements">The decisions to keep on, each with the moment of the next decision.</param>
    /// <param name="efforts">The working time that was entered.</param>
    public Facts(
        IEnumerable<Touch>? touches = null,
        IEnumerable<Booking>? bookings = null,
        IEnumerable<Commitment>? commitments = null,
        IEnumerable<Absence>? absences = null,
        IEnumerable<Departure>? departures = null,
        IEnumerable<Bounce>? bounces = null,
        IEnumerable<DateTime>? noAnswerNeeded = null,
        IEnumerable<DateTime>? plannedUntil = null,
        Touch? lastResponseAtLeast = null,
        DateTime? resumedOn = null,
        DateTime? parkedUntil = null,
        IEnumerable<Postponement>? postponements = null,
        IEnumerable<Effort>? efforts = null)
    {
        Touches = [.. touches ?? [], .. lastResponseAtLeast is null ? [] : new[] { lastResponseAtLeast }];
        Bookings = [.. bookings ?? []];
        Commitments = [.. commitments ?? []];
        Absences = [.. absences ?? []];
        Departures = [.. departures ?? []];
        Bounces = [.. bounces ?? []];
        NoAnswerNeeded = [.. noAnswerNeeded ?? []];
        PlannedUntil = [.. plannedUntil ?? []];
        ResumedOn = resumedOn;
        ParkedUntil = parkedUntil;
        Postponements = [.. postponements ?? []];
        Efforts = [.. efforts ?? []];
    }

    public IReadOnlyList<Touch> Touches { get; }

    public IReadOnlyList<Booking> Bookings { get; }

    public IReadOnlyList<Commitment> Commitments { get; }

    public IReadOnlyList<Absence> Absences { get; }

    public IReadOnlyList<Departure> Departures { get; }

    public IReadOnlyList<Bounce> Bounces { get; }

    public IReadOnlyList<DateTime> NoAnswerNeeded { get; }

    public IReadOnlyList<DateTime> PlannedUntil { get; }

    public DateTime? ResumedOn { get; }

    public DateTime? ParkedUntil { get; }

    public IReadOnlyList<Postponement> Postponements { get; }

    public IReadOnlyList<Effort> Efforts { get; }
}
