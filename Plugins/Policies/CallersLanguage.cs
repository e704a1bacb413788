using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.Policies;

/// <summary>The language in which somebody is told why a save was refused.</summary>
internal static class CallersLanguage
{
    /// <returns>German for a person who uses the app in German, else English.</returns>
    public static Language Of(PluginRun run) => UserLanguage.Of(run.Context.InitiatingUserId, run.AsSystem);
}
