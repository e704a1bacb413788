namespace GhostingGuard.Solution.Tests.Language;

/// <summary>One text in both languages.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="English">Null where it is missing.</param>
/// <param name="German">Null where it is missing.</param>
internal sealed record Phrase(string Place, string? English, string? German);
