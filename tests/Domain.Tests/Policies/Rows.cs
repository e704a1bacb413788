using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Domain.Policies;

namespace GhostingGuard.Domain.Tests.Policies;

/// <summary>Short ways to make rows.</summary>
internal static class Rows
{
    public static PolicyRow Of(params (PolicyNumber Number, int Value)[] numbers) =>
        new(numbers.ToDictionary(number => number.Number, number => number.Value));

    public static Settings Settings(PolicyRow? defaultRow = null, IReadOnlyDictionary<string, PolicyRow>? stages = null, params FreePeriod[] free) =>
        new(3, OrganizationSettings.BuiltIn, defaultRow ?? PolicyRow.Empty, stages ?? new Dictionary<string, PolicyRow>(), free, new Dictionary<SilenceKind, ReplyCurve>());
}
