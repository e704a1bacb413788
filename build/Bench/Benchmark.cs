using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GhostingGuard.Build.Bench.Input;
using GhostingGuard.Build.Bench.Rules;
using GhostingGuard.Build.Bench.Scoring;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Bench;

/// <summary>The episodes of one kind in one file, and how the shipped rules do on them.</summary>
internal sealed class Benchmark
{
    /// <summary>How often contacts are drawn anew for an interval.</summary>
    public const int Resamples = 200;

    /// <summary>The share of rows that only warm up the rhythm unless a date says otherwise.</summary>
    private const double WarmUp = 0.4;

    private readonly string file;
    private readonly int rows;
    private readonly IReadOnlyList<Wait> waits;

    private Benchmark(string file, SilenceKind kind, int rows, IReadOnlyList<Wait> waits)
    {
        this.file = file;
        this.rows = rows;
        this.waits = waits;
        Kind = kind;
    }

    public SilenceKind Kind { get; }

    /// <summary>How many steps <see cref="Run"/> takes.</summary>
    public static int Steps => Rule.All.Count * Sweep.Days.Count;

    /// <summary>What is being scored, for a progress bar.</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"Scoring {waits.Count:N0} {Words.Plural(Kind)} of {Path.GetFileName(file)}");

    /// <returns>One for each kind that the file holds.</returns>
    /// <param name="scoreFrom">UTC; null: after the first 40 % of the rows.</param>
    /// <exception cref="BadInputException">The file cannot be used, or no row is left to score.</exception>
    public static IReadOnlyList<Benchmark> Read(string file, DateTime? scoreFrom)
    {
        var episodes = EpisodeReader.Read(file);
        var complete = Timeline.Complete(episodes);
        var played = Timeline.Play(complete);
        var scored = (scoreFrom is { } from ? played.Where(wait => wait.Start >= from) : played.Skip((int)(WarmUp * played.Count))).ToList();
        if (scored.Count == 0)
        {
            throw scoreFrom is null
                ? BadInputException.In(file, "no wait was observed for thirty days", "add older episodes, or observe them longer")
                : BadInputException.In(file, "no wait that was observed for thirty days starts at or after --score-from", "name an earlier date");
        }

        return
        [
            .. from wait in scored
               group wait by wait.Kind into kind
               orderby kind.Key
               select new Benchmark(file, kind.Key, episodes.Count(episode => episode.Kind == kind.Key), [.. kind]),
        ];
    }

    /// <param name="step">Told after each step, one at a time.</param>
    public BenchmarkResult Run(Action step)
    {
        var contacts = new Contacts(waits);
        var resamples = contacts.Resamples(Resamples);
        var sweeps = Rule.All.Select(rule => Sweep.Of(rule, waits, contacts, step)).ToList();
        return new BenchmarkResult(
            file,
            Words.Singular(Kind),
            rows,
            waits.Count,
            waits.Count(wait => wait.IsAnswered),
            waits.Count(wait => wait.IsCensored),
            contacts.Count,
            waits[0].Start,
            DelayScore.Of(sweeps, resamples),
            PolicyScore.Of(waits, Kind),
            ChanceScore.Of(waits, contacts, resamples),
            ChanceScore.Calibration(waits));
    }

    private static class Words
    {
        public static string Singular(SilenceKind kind) => kind == SilenceKind.Offer ? "offer" : "message";

        public static string Plural(SilenceKind kind) => Singular(kind) + "s";
    }
}
