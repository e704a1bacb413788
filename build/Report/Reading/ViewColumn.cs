namespace GhostingGuard.Build.Report.Reading;

/// <summary>One column of a view.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="Label">The English label.</param>
/// <param name="IsNumber">True for what is set flush right.</param>
/// <param name="IsProse">True for sentences, which need a line of their own.</param>
/// <param name="IsText">True for names and words, which may be broken into lines; moments and numbers may not.</param>
internal sealed record ViewColumn(string Name, string Label, bool IsNumber = false, bool IsProse = false, bool IsText = false);
