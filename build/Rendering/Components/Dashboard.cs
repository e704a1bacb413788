using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A dashboard: lists and charts side by side.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Descriptions">What it is for, per language.</param>
/// <param name="Tabs">Laid out like those of a form; usually one.</param>
internal sealed record Dashboard(Guid Id, Labels Names, Labels Descriptions, IReadOnlyList<FormTab> Tabs)
{
    /// <summary>How messages name it.</summary>
    public string Title => ComponentXml.NameOf("dashboard", Names, "");
}
