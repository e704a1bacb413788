using System.Globalization;
using GhostingGuard.Plugins.Domain.Policies;

namespace GhostingGuard.Plugins.Domain;

/// <summary>The rules as a whole.</summary>
public static class Rules
{
    /// <summary>Raised whenever the same facts would be judged differently, so that what was judged before is judged anew.</summary>
    public const int Version = 1;

    /// <summary>What stands on a deal that was judged by these rules with some settings; another text means it has to be judged anew.</summary>
    public static string VersionWith(Settings settings) => VersionWith(settings.Version);

    /// <inheritdoc cref="VersionWith(Settings)"/>
    /// <param name="settings">The version of the settings.</param>
    public static string VersionWith(int settings) => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Version, settings);
}
