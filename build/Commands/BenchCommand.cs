using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using GhostingGuard.Build.Bench;
using GhostingGuard.Build.Bench.Output;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Measures the shipped rules on waiting episodes, beside rules of fixed days.</summary>
internal sealed class BenchCommand(IAnsiConsole console)
{
    /// <exception cref="BadInputException">A file or an option cannot be used; nothing was written.</exception>
    public void Run(Command.Bench command)
    {
        var elapsed = Stopwatch.StartNew();
        var benchmarks = command.Files.SelectMany(file => Benchmark.Read(file, command.ScoreFrom)).ToList();
        using var report = command.Json is { } path ? JsonReport.Open(path, command.Files) : null;

        var results = new List<BenchmarkResult>();
        foreach (var benchmark in benchmarks)
        {
            new ProgressBar(console).Show(benchmark.Title, progress =>
            {
                var done = 0;
                results.Add(benchmark.Run(() => progress(++done, Benchmark.Steps)));
            });
        }

        report?.Write(new { Benchmark.Resamples, Results = results });
        var tables = new BenchmarkTables(console);
        results.ForEach(tables.Show);
        new Outcome(console).Show(elapsed.Elapsed, report is null ? [] : [report.Path]);
    }
}
