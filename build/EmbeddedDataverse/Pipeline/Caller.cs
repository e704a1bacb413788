using System;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>Who makes a request.</summary>
/// <param name="UserId">The user it acts as.</param>
/// <param name="InitiatingUserId">The user whose request started it all.</param>
/// <param name="Parent">What the calling code runs in; null for a client outside.</param>
internal readonly record struct Caller(Guid UserId, Guid InitiatingUserId, ExecutionContext? Parent);
