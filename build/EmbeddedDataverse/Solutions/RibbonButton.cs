using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A button that the solution adds to the forms of a table, in a menu or by itself.</summary>
/// <param name="Id">Its id in the ribbon.</param>
/// <param name="Table">The table.</param>
/// <param name="Names">What is written on it, per language.</param>
/// <param name="Function">The function it calls.</param>
public sealed record RibbonButton(string Id, string Table, Labels Names, string Function);
