using System;

namespace GhostingGuard.Build.Sample;

/// <summary>A step with its place in the quarter.</summary>
/// <param name="Step">What happens.</param>
/// <param name="Moment">When it happens, in UTC.</param>
/// <param name="BookedOn">When it was agreed, in UTC; the moment itself for everything but meetings.</param>
internal sealed record PlannedStep(Step Step, DateTime Moment, DateTime BookedOn);
