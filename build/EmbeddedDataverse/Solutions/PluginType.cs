using System;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A plug-in or workflow activity out of the solution's assemblies.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Name">The registered name.</param>
/// <param name="ActivityGroup">The group under which designers of workflows find it; null for a plug-in.</param>
/// <param name="Type">The class, loaded out of the zip.</param>
public sealed record PluginType(Guid Id, string Name, string? ActivityGroup, Type Type);
