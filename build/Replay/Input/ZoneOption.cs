using System;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>The zone of every user a replay creates.</summary>
internal static class ZoneOption
{
    /// <returns>The id as it was given, so that what is stored is what was asked for.</returns>
    /// <exception cref="BadInputException">This machine knows no such zone.</exception>
    public static string Check(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out _)
            ? id
            : throw new BadInputException($"--zone {Quoted.Of(id)} is no time zone known here; write an IANA name such as Europe/Amsterdam or a Windows name such as \"W. Europe Standard Time\".");
}
