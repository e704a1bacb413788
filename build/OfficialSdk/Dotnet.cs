using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;

namespace GhostingGuard.Build.OfficialSdk;

/// <summary>The .NET command line that runs this program, without a terminal.</summary>
internal static class Dotnet
{
    private const int NotRun = -1;

    /// <inheritdoc cref="RunDotnet"/>
    public static int Run(IReadOnlyList<string> arguments, TimeSpan limit)
    {
        try
        {
            using var process = Process.Start(Quietly(arguments));
            if (process is null)
            {
                return NotRun;
            }

            // Somebody has to empty the pipes, or a talkative command waits for ever.
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(limit))
            {
                return process.ExitCode;
            }

            process.Kill(entireProcessTree: true);
            return NotRun;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            return NotRun;
        }
    }

    private static ProcessStartInfo Quietly(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Servers that outlive the command would keep hold of the pipes.
        start.ArgumentList.Add("-nodeReuse:false");
        start.ArgumentList.Add("-p:UseSharedCompilation=false");
        start.ArgumentList.Add("-nologo");
        // A source that does not answer is asked once.
        start.Environment["NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT"] = "1";
        return start;
    }
}
