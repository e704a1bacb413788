using System;
using System.Diagnostics;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>The only clock of the package. It bounds how long work goes on, and decides nothing else.</summary>
internal static class RealTime
{
    /// <summary>Starts a watch.</summary>
    /// <returns>Reads it.</returns>
    public static Func<TimeSpan> StartWatch()
    {
        var watch = Stopwatch.StartNew();
        return () => watch.Elapsed;
    }
}
