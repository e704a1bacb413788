namespace GhostingGuard.Build.Sample;

/// <summary>A made-up colleague of ours.</summary>
/// <param name="FullName">The name on the user.</param>
/// <param name="Zone">The Windows name of the user's time zone; office hours of the stories are hours of this zone.</param>
/// <param name="Language">1031 German, 1033 English.</param>
/// <param name="Team">The business unit of the user.</param>
internal sealed record Seller(string FullName, string Zone, int Language, string Team)
{
    public const int German = 1031;
    public const int English = 1033;

    public bool SpeaksGerman => Language == German;
}
