using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A tab of a form.</summary>
internal sealed record FormTab(Labels Labels, IReadOnlyList<FormColumn> Columns);
