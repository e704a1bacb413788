namespace GhostingGuard.Stories;

/// <param name="Views">Each view by deadlines with the deals it shows, one a line.</param>
/// <param name="Stored">The stored level of each deal.</param>
internal sealed record Friday(string Views, string Stored);
