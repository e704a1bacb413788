using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A security role of the solution.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Name">The name, the same in every language.</param>
/// <param name="Privileges">What it grants, by the privilege's name.</param>
public sealed record Role(Guid Id, string Name, IReadOnlyDictionary<string, PrivilegeDepth> Privileges);
