namespace GhostingGuard.Build.Preview;

/// <summary>What a browser gets.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Html">The page; empty for a redirection.</param>
/// <param name="Location">Where to look instead; null unless the status is a redirection.</param>
internal sealed record Answer(int Status, string Html, string? Location = null)
{
    public static Answer Found(string html) => new(200, html);

    public static Answer Elsewhere(string location) => new(302, "", location);
}
