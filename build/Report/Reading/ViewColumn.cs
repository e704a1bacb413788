namespace GhostingGuard.Build.Report.Reading;

/// <summary>One column of a view.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="Label">The English label.</param>
/// <param name="IsNumber">True for what is set flush right.</param>
/// <param name="IsProse">True for long text, which needs width.</param>
internal sealed record ViewColumn(string Name, string Label, bool IsNumber, bool IsProse);
