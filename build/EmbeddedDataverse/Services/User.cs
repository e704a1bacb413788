using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>Somebody who may call the service.</summary>
/// <param name="Id">The systemuser row.</param>
/// <param name="Zone">The zone in which relative dates of the user's queries are meant.</param>
/// <param name="Language">The language of labels.</param>
/// <param name="Unit">The business unit the user belongs to.</param>
/// <param name="Roles">The roles of the solution he has; null for somebody who may do everything.</param>
internal sealed record User(Guid Id, TimeZoneInfo Zone, int Language, Guid Unit, IReadOnlyList<Role>? Roles);
