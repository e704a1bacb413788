using System;
using System.Globalization;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>The last lines of a command: what it wrote and how long it took.</summary>
internal sealed class Outcome(IAnsiConsole console)
{
    public void Show(TimeSpan elapsed, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            console.WriteLine(path);
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Done in {elapsed.TotalSeconds:0.0} s."));
    }
}
