using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GhostingGuard.Solution.Tests.Sdk;

/// <summary>Copies of Microsoft's assemblies, where somebody has put some. They are never part of this repository.</summary>
internal static class GenuineSdk
{
    /// <summary>One or more folders, separated as in PATH.</summary>
    public const string Variable = "GHOSTING_GUARD_GENUINE_SDK";

    public static IReadOnlyList<string> Folders { get; } =
        (Environment.GetEnvironmentVariable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> Dlls => Folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"));
}
