namespace GhostingGuard.Plugins.Domain;

/// <summary>The rules as a whole.</summary>
public static class Rules
{
    /// <summary>Raised whenever the same facts would be judged differently, so that what was judged before is judged anew.</summary>
    public const int Version = 1;
}
