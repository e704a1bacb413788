namespace GhostingGuard.Plugins.Domain;

/// <summary>A language in which we write sentences.</summary>
public enum Language
{
    English,
    German,
}
