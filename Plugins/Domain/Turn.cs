namespace GhostingGuard.Plugins.Domain;

/// <summary>Who is expected to act next.</summary>
public enum Turn
{
    Ours,
    Theirs,
    Nobodys,
}
