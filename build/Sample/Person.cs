namespace GhostingGuard.Build.Sample;

/// <summary>A made-up person at a made-up customer.</summary>
internal sealed record Person(string FirstName, string LastName);
