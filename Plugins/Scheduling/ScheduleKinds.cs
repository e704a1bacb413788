using GhostingGuard.Plugins.Domain.Scheduling;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Scheduling;

/// <summary>The options of the choice gg_schedulekind, which stand in the order of the domain.</summary>
internal static class ScheduleKinds
{
    private const int First = 847170000;

    public static OptionSetValue Of(ScheduleKind kind) => new(First + (int)kind);
}
