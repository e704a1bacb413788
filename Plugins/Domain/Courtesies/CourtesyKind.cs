namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>What was given to a contact before anything is asked. Information and favours are worth 0.</summary>
public enum CourtesyKind
{
    Information,
    Favour,
    Invitation,
    Sample,
    Gift,
    Meal,
    Other,
}
