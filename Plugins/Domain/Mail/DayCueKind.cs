namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>What the word in front of a day makes of it.</summary>
internal enum DayCueKind
{
    /// <summary>No word, or one that says nothing by itself: on, am, ab.</summary>
    Open,

    /// <summary>From, vom, seit: something begins.</summary>
    Start,

    /// <summary>Until, bis, by.</summary>
    Until,

    /// <summary>Through: the last day.</summary>
    Through,

    /// <summary>After, nach.</summary>
    After,
}
