using System;
using System.IO;
using GhostingGuard.Build.Commands;
using Spectre.Console;

namespace GhostingGuard.Build.Tests.Replays;

/// <summary>One call of the program, as a terminal would make it.</summary>
internal sealed class ReplayRun
{
    private ReplayRun(int exitCode, string output, string errors)
    {
        ExitCode = exitCode;
        Output = output;
        Errors = errors;
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Errors { get; }

    public static ReplayRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        var exitCode = new Application(console, errors).Run(["replay", .. arguments]);
        return new ReplayRun(exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>The two result files of a replay that must succeed.</summary>
    public static (string Deals, string Warnings) Results(ScratchFolder folder, string zone, string asOf, params string[] rows)
    {
        var run = Of(folder.Write("export.csv", Some.Export(rows)), "--zone", zone, "--as-of", asOf, "--out", folder.In("out"));
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException(run.Errors);
        }

        return (File.ReadAllText(folder.In("out/deals.csv")), File.ReadAllText(folder.In("out/warnings.csv")));
    }
}
