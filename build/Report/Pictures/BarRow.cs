using System.Collections.Generic;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>One line of a bar picture: a label and its bars, top to bottom.</summary>
internal sealed record BarRow(string Label, IReadOnlyList<Bar> Bars);
