using System;
using System.Linq;
using GhostingGuard.Build.Bench.Input;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Tests.Bench;

/// <summary>Waiting episodes, plainly made up.</summary>
internal static class Episodes
{
    public const string Header = "episode,contact,kind,start,offset_minutes,reply,observed_until,rounds,own_delay_hours";

    public static string File(params string[] rows) => string.Concat(rows.Prepend(Header).Select(row => row + "\n"));

    /// <summary>A row that is right unless the test says otherwise.</summary>
    public static string Row(
        string id = "e1",
        string contact = "Ada",
        string kind = "message",
        string start = "2024-03-04T09:00:00Z",
        string offset = "60",
        string reply = "2024-03-05T09:00:00Z",
        string observedUntil = "2025-01-01T00:00:00Z",
        string rounds = "2",
        string ownDelay = "0.5") => string.Join(',', id, contact, kind, start, offset, reply, observedUntil, rounds, ownDelay);

    public static Episode Of(
        string start,
        string? reply = null,
        string contact = "Ada",
        string observedUntil = "2025-01-01",
        int offsetMinutes = 0,
        SilenceKind kind = SilenceKind.Message) =>
        new(2, contact, kind, Some.Utc(start), TimeSpan.FromMinutes(offsetMinutes), reply is null ? null : Some.Utc(reply), Some.Utc(observedUntil));
}
