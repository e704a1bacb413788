using OxyPlot;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>One bar of a bar picture.</summary>
/// <param name="Value">Its length; never negative.</param>
/// <param name="Text">What stands behind it.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record Bar(double Value, string Text, OxyColor Colour);
