using System;
using GhostingGuard.Build.Rendering;

namespace GhostingGuard.Build.Report;

/// <summary>Where the deals of a page come from.</summary>
/// <param name="Name">A short name, such as that of the file.</param>
/// <param name="GermanName">The same in German.</param>
/// <param name="Origin">One or two sentences that say what the data is, so that nobody takes it for something else.</param>
/// <param name="GermanOrigin">The same in German.</param>
/// <param name="Zone">The zone in which moments are shown.</param>
public sealed record ReportSource(string Name, string GermanName, string Origin, string GermanOrigin, TimeZoneInfo Zone)
{
    internal string NameIn(Language language) => language.Of(Name, GermanName);

    internal string OriginIn(Language language) => language.Of(Origin, GermanOrigin);
}
