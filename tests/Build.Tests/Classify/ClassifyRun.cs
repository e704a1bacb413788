using System.IO;
using System.Linq;
using System.Text.Json;
using GhostingGuard.Build.Commands;
using Spectre.Console;

namespace GhostingGuard.Build.Tests.Classify;

/// <summary>One call of the program, as a terminal would make it.</summary>
internal sealed record ClassifyRun(int ExitCode, string Output, string Errors)
{
    public const string Header = "id,kind,from,subject,headers";
    public const string LongHeader = Header + ",body,received,returns_on";

    public static ClassifyRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        var exitCode = new Application(console, errors).Run(["classify", .. arguments]);
        return new ClassifyRun(exitCode, output.ToString(), errors.ToString());
    }

    public static string File(string header, params string[] rows) => string.Concat(rows.Prepend(header).Select(row => row + "\n"));

    public static JsonElement Json(string path) => JsonSerializer.Deserialize<JsonElement>(System.IO.File.ReadAllText(path));
}
