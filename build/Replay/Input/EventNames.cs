using System;
using System.Collections.Generic;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>The words of the event column.</summary>
internal static class EventNames
{
    private static readonly Dictionary<string, EventKind> Kinds = new(StringComparer.Ordinal)
    {
        ["created"] = EventKind.Created,
        ["offer"] = EventKind.Offer,
        ["email-out"] = EventKind.EmailOut,
        ["email-in"] = EventKind.EmailIn,
        ["call-out"] = EventKind.CallOut,
        ["call-out-noanswer"] = EventKind.CallOutNoAnswer,
        ["call-out-notputthrough"] = EventKind.CallOutNotPutThrough,
        ["call-out-voicemail"] = EventKind.CallOutVoicemail,
        ["call-out-reached"] = EventKind.CallOutReached,
        ["call-in"] = EventKind.CallIn,
        ["meeting"] = EventKind.Meeting,
        ["meeting-missed"] = EventKind.MeetingMissed,
        ["letter-out"] = EventKind.LetterOut,
        ["letter-in"] = EventKind.LetterIn,
        ["message-out"] = EventKind.MessageOut,
        ["message-in"] = EventKind.MessageIn,
        ["stage"] = EventKind.Stage,
        ["won"] = EventKind.Won,
        ["lost"] = EventKind.Lost,
    };

    public static IEnumerable<string> All => Kinds.Keys;

    public static bool TryRead(string name, out EventKind kind) => Kinds.TryGetValue(name, out kind);
}
