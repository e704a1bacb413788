using System.IO;
using System.Text.Json;
using GhostingGuard.Build.Commands;
using Spectre.Console;

namespace GhostingGuard.Build.Tests.Bench;

/// <summary>One call of the program, as a terminal would make it.</summary>
internal sealed record BenchRun(int ExitCode, string Output, string Errors)
{
    public static BenchRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        var exitCode = new Application(console, errors).Run(["bench", .. arguments]);
        return new BenchRun(exitCode, output.ToString(), errors.ToString());
    }

    public static JsonElement Json(string path) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path));
}
