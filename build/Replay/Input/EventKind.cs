namespace GhostingGuard.Build.Replay.Input;

/// <summary>What a row of a pipeline export says has happened.</summary>
internal enum EventKind
{
    Created,
    Offer,
    EmailOut,
    EmailIn,
    /// <summary>Outcome unknown.</summary>
    CallOut,
    CallOutNoAnswer,
    CallOutNotPutThrough,
    CallOutVoicemail,
    CallOutReached,
    CallIn,
    /// <summary>Held.</summary>
    Meeting,
    /// <summary>By the customer.</summary>
    MeetingMissed,
    LetterOut,
    LetterIn,
    MessageOut,
    MessageIn,
    /// <summary>The note names the stage.</summary>
    Stage,
    Won,
    Lost,
}
