using GhostingGuard.Build.Rendering.Components;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report;

/// <summary>A form of the showcase.</summary>
/// <param name="Form">The form.</param>
/// <param name="Row">The row in it; null for the empty form that creates one.</param>
internal sealed record Exhibit(Form Form, EntityReference? Row)
{
    /// <summary>True for the one place of the page that links to the row lead to.</summary>
    public bool HasAnchor => Row is not null && Form is { IsMain: true, IsAddition: false };
}
