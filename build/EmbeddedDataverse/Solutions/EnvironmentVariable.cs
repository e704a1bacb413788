namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>An environment variable of the solution.</summary>
/// <param name="SchemaName">Its name, case included.</param>
/// <param name="DisplayName">What people read in English.</param>
/// <param name="Type">The number of its type, such as 100000002 for yes or no.</param>
/// <param name="Default">What holds when nobody has set a value; null for nothing.</param>
public sealed record EnvironmentVariable(string SchemaName, string DisplayName, int Type, string? Default);
