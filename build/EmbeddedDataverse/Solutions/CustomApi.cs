using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A message that the solution adds.</summary>
/// <param name="Name">The unique name, which is the message name.</param>
/// <param name="BoundTable">The table whose rows it is asked of, by a parameter named Target; null if it stands alone.</param>
/// <param name="ExecutePrivilege">The privilege a caller needs, at any depth; null when everybody may ask.</param>
/// <param name="Type">The plug-in that does the work.</param>
/// <param name="Parameters">What a request may hold.</param>
/// <param name="Properties">What a response may hold.</param>
public sealed record CustomApi(
    string Name,
    string? BoundTable,
    string? ExecutePrivilege,
    PluginType Type,
    IReadOnlyList<ApiParameter> Parameters,
    IReadOnlyList<ApiParameter> Properties);
