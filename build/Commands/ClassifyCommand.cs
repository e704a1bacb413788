using System.Diagnostics;
using System.IO;
using GhostingGuard.Build.Bench.Output;
using GhostingGuard.Build.Classify;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Shows what the shipped mail rules make of labelled mails.</summary>
internal sealed class ClassifyCommand(IAnsiConsole console)
{
    /// <exception cref="BadInputException">The file or the option cannot be used; nothing was written.</exception>
    public void Run(Command.Classify command)
    {
        var elapsed = Stopwatch.StartNew();
        var mails = LabelledMailReader.Read(command.File);
        using var report = command.Json is { } path ? JsonReport.Open(path, [command.File]) : null;

        var withHeaders = Scoring.Of("With headers", mails, withHeaders: true);
        var withoutHeaders = Scoring.Of("Without headers", mails, withHeaders: false);
        report?.Write(ScoringFigures.Of(Path.GetFileName(command.File), withHeaders, withoutHeaders));

        var tables = new ScoringTables(console);
        tables.Show(withHeaders);
        tables.Show(withoutHeaders);
        new Outcome(console).Show(elapsed.Elapsed, report is null ? [] : [report.Path]);
    }
}
