using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace GhostingGuard.Solution.Tests.Browser;

/// <summary>Node, where it is installed. The product is built without it; what runs in the browser is tested with it.</summary>
internal static class Node
{
    public static string Folder { get; } = Path.Combine(ShippedSolution.Root, "Scripts");

    public static string Compiler { get; } = Path.Combine(Folder, "node_modules", "typescript", "bin", "tsc");

    public static string? Program { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "node", "node.exe" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <returns>The exit code and all that was written.</returns>
    public static (int ExitCode, string Output) Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program!, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
