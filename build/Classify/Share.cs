namespace GhostingGuard.Build.Classify;

/// <summary>Some of a number of mails.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many; may be none.</param>
internal readonly record struct Share(int Count, int Of)
{
    /// <summary>Null of none.</summary>
    public double? Percent => Of == 0 ? null : 100.0 * Count / Of;
}
