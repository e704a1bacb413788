using System;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>An entry of an app's navigation. It leads to one of three things.</summary>
/// <param name="Area">The title of its area per language.</param>
/// <param name="Names">Its own title per language.</param>
/// <param name="Table">The table whose lists it opens.</param>
/// <param name="Dashboard">The dashboard it opens.</param>
/// <param name="Page">The web resource it opens.</param>
public sealed record AppEntry(Labels Area, Labels Names, string? Table, Guid? Dashboard, string? Page);
