using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Replay.Warnings;

namespace GhostingGuard.Build.Replay.Output;

/// <summary>warnings.csv: what would have been warned, and when.</summary>
internal static class WarningsFile
{
    public const string Name = "warnings.csv";

    private static readonly string[] Header = ["opportunity", "silent_since", "level", "on"];

    public static void Write(string path, IEnumerable<Warning> warnings) =>
        ResultTable.Write(path, Header, warnings.Select(warning => (IReadOnlyList<string>)
        [
            warning.Opportunity,
            Instant.Text(warning.SilentSince),
            Label(warning.Level),
            Instant.Text(warning.On),
        ]));

    private static string Label(WarningLevel level) => level switch
    {
        WarningLevel.Watch => "Watch",
        WarningLevel.AtRisk => "At risk",
        WarningLevel.Ghosting => "Ghosting",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
    };
}
