using System;
using System.IO;
using GhostingGuard.Build.Bench.Output;
using Xunit;

namespace GhostingGuard.Build.Tests.Bench;

/// <summary>One sentence, exit code 2, and nothing written.</summary>
public sealed class ABenchThatIsRefused : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there_even_behind_one_that_is() =>
        Refused("nowhere.csv: there is no such file", folder.Write("waits.csv", Episodes.File(Episodes.Row())), folder.In("nowhere.csv"));

    [Fact]
    public void A_header_of_another_format() => Refused("waits.csv, line 1: the header is", folder.Write("waits.csv", Some.Export(Some.Row())));

    [Fact]
    public void A_file_without_rows() => Refused("waits.csv, line 2: there is no row below the header; add", folder.Write("waits.csv", Episodes.File()));

    [Fact]
    public void A_gzip_file_that_was_cut_off() =>
        Refused("the compressed data is cut off", folder.Write("waits.csv.gz", ScratchFolder.Gzip(Episodes.File(Episodes.Row()))[..^5]));

    [Fact]
    public void Waits_that_nobody_observed_for_thirty_days() =>
        Refused("no wait was observed for thirty days", folder.Write("waits.csv", Episodes.File(Episodes.Row(observedUntil: "2024-04-01T00:00:00Z"))));

    [Fact]
    public void A_date_after_the_last_row() =>
        Refused(
            "starts at or after --score-from; name an earlier date",
            folder.Write("waits.csv", Episodes.File(Episodes.Row())),
            "--score-from",
            "2024-03-05");

    [Fact]
    public void A_place_where_nothing_can_be_written()
    {
        var waits = folder.Write("waits.csv", Episodes.File(Episodes.Row()));

        RefusedAt(folder.Path, "this is a folder; name a file", waits);
        RefusedAt(folder.In("none/figures.json"), "cannot be written; name one in a folder that exists", waits);
        RefusedAt(waits, "would overwrite a file that is read; name another", waits);
        Assert.Equal(Episodes.File(Episodes.Row()), File.ReadAllText(waits));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void What_was_there_before_stays()
    {
        var json = folder.Write("figures.json", "kept");

        RefusedAt(json, "there is no such file", folder.In("nowhere.csv"));

        Assert.Equal("kept", File.ReadAllText(json));
    }

    [Fact]
    public void A_run_that_does_not_come_to_its_end_leaves_nothing()
    {
        using (JsonReport.Open(folder.In("figures.json"), []))
        {
            Assert.Single(Directory.GetFiles(folder.Path));
        }

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_folder_that_goes_away_meanwhile()
    {
        Directory.CreateDirectory(folder.In("gone"));
        using var report = JsonReport.Open(folder.In("gone/figures.json"), []);
        Directory.Delete(folder.In("gone"), recursive: true);

        Assert.Contains("cannot be written; make room", Assert.Throws<BadInputException>(() => report.Write(Array.Empty<object>())).Message);
    }

    private void Refused(string part, params string[] arguments)
    {
        RefusedAt(folder.In("figures.json"), part, arguments);
        Assert.False(File.Exists(folder.In("figures.json")));
    }

    private static void RefusedAt(string json, string part, params string[] arguments)
    {
        var run = BenchRun.Of([.. arguments, "--json", json]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }
}
