namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>What happens to the rows that point to a deleted row.</summary>
public enum DeleteBehavior
{
    /// <summary>They stay as they are and keep a reference that leads nowhere.</summary>
    NoCascade,

    /// <summary>They are deleted too.</summary>
    Cascade,

    /// <summary>Their reference is emptied.</summary>
    RemoveLink,

    /// <summary>The row cannot be deleted while there is one.</summary>
    Restrict,
}
