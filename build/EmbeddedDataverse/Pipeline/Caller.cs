using System;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>Who makes a request.</summary>
/// <param name="UserId">The user it acts as.</param>
/// <param name="InitiatingUserId">The user whose request started it all.</param>
/// <param name="Parent">What the calling code runs in; null for a client outside.</param>
/// <param name="IsMailbox">Whether it is the platform that delivers a mail, which writes what it ignores from everybody else.</param>
internal readonly record struct Caller(Guid UserId, Guid InitiatingUserId, ExecutionContext? Parent, bool IsMailbox = false);
