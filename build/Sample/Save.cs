using System;

namespace GhostingGuard.Build.Sample;

/// <summary>One click on Save: what one request writes, and when.</summary>
/// <param name="Moment">UTC.</param>
/// <param name="Do">The request.</param>
internal sealed record Save(DateTime Moment, Action Do);
