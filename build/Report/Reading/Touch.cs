using System;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>One mark on a timeline.</summary>
/// <param name="Deal">The opportunity it belongs to.</param>
/// <param name="Moment">UTC.</param>
/// <param name="Channel">The value of the choice gg_channel; null for an offer.</param>
/// <param name="Answered">True when the customer took part: they wrote or called, were reached, or came to the meeting.</param>
internal sealed record Touch(Guid Deal, DateTime Moment, int? Channel, bool Answered);
