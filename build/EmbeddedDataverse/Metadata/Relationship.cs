namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>One lookup column seen from the row it points to.</summary>
/// <param name="Name">The schema name, unique in the organisation.</param>
/// <param name="ReferencedTable">The table pointed to.</param>
/// <param name="ReferencingTable">The table that holds the lookup column.</param>
/// <param name="ReferencingColumn">The lookup column.</param>
/// <param name="OnDelete">What deleting the referenced row does to the referencing ones.</param>
public sealed record Relationship(
    string Name,
    string ReferencedTable,
    string ReferencingTable,
    string ReferencingColumn,
    DeleteBehavior OnDelete);
