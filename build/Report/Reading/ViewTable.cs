using System.Collections.Generic;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>One view of the solution with the rows it shows now.</summary>
/// <param name="Name">Its English name.</param>
/// <param name="GermanName">Its German name.</param>
/// <param name="Columns">Its columns from left to right.</param>
/// <param name="Rows">Its rows in its own order, cells as text.</param>
internal sealed record ViewTable(
    string Name, string GermanName, IReadOnlyList<ViewColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
