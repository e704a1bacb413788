using System;
using System.IO;
using Xunit;

namespace GhostingGuard.Build.Tests.Replays;

/// <summary>One sentence, exit code 2, and nothing written.</summary>
public sealed class AReplayThatIsRefused : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there() => Refused("there is no such file", folder.In("nowhere.csv"));

    [Fact]
    public void A_row_with_a_broken_time_even_after_as_of()
    {
        var path = folder.Write("export.csv", Some.Export(Some.Row(), Some.Row(time: "2025-03-04 soon", kind: "offer")));

        Refused("export.csv, line 3: the time", path, "--as-of", "2024-03-05");
    }

    [Fact]
    public void A_gzip_file_that_was_cut_off()
    {
        var whole = ScratchFolder.Gzip(Some.Export(Some.Row()));

        Refused("the compressed data is cut off", folder.Write("export.csv.gz", whole[..^5]));
    }

    [Theory]
    [InlineData("--as-of", "nonsense")]
    [InlineData("--as-of", "2024-03-04T09:00:00")]
    [InlineData("--zone", "Middle/Earth")]
    [InlineData("--speed", "fast")]
    [InlineData("--as-of")]
    public void An_option_that_cannot_be_used(params string[] options) =>
        Refused(options[0], [folder.Write("export.csv", Some.Export(Some.Row())), .. options]);

    [Fact]
    public void A_folder_that_is_a_file()
    {
        var file = folder.Write("taken", "kept");

        var run = ReplayRun.Of(folder.Write("export.csv", Some.Export(Some.Row())), "--out", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("this is a file; name a folder", run.Errors);
        Assert.Equal("kept", File.ReadAllText(file));
    }

    private void Refused(string part, params string[] arguments)
    {
        var run = ReplayRun.Of([.. arguments, "--out", folder.In("out")]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
        Assert.False(Directory.Exists(folder.In("out")));
    }
}
