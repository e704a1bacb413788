using System;
using GhostingGuard.Build.Commands;
using Xunit;

namespace GhostingGuard.Build.Tests.Input;

public sealed class CommandLineTests
{
    [Fact]
    public void Nothing_asks_for_the_demonstration() => Assert.IsType<Command.Demo>(CommandLine.Parse([]));

    [Fact]
    public void Pack_takes_nothing() => Assert.IsType<Command.Pack>(CommandLine.Parse(["pack"]));

    [Fact]
    public void A_replay_has_defaults() =>
        Assert.Equal(new Command.Replay("export.csv", null, "UTC", null), CommandLine.Parse(["replay", "export.csv"]));

    [Theory]
    [InlineData("replay", "export.csv", "--as-of", "2024-03-04", "--zone", "Europe/Berlin", "--out", "there")]
    [InlineData("replay", "--zone", "Europe/Berlin", "--out", "there", "--as-of", "2024-03-04T01:00:00+01:00", "export.csv")]
    [InlineData("replay", "--zone=Europe/Berlin", "--out=there", "--as-of=2024-03-04T00:00:00.9Z", "export.csv")]
    public void Options_may_stand_anywhere(params string[] arguments) =>
        Assert.Equal(new Command.Replay("export.csv", Some.Utc("2024-03-04"), "Europe/Berlin", "there"), CommandLine.Parse(arguments));

    [Fact]
    public void A_zone_is_kept_as_it_was_given() =>
        Assert.Equal("W. Europe Standard Time", Assert.IsType<Command.Replay>(CommandLine.Parse(["replay", "a.csv", "--zone", "W. Europe Standard Time"])).Zone);

    [Fact]
    public void A_bench_reads_any_number_of_files()
    {
        var alone = Assert.IsType<Command.Bench>(CommandLine.Parse(["bench", "a.csv"]));
        var full = Assert.IsType<Command.Bench>(CommandLine.Parse(["bench", "a.csv", "--score-from", "2024-03-04", "b.csv.gz", "--json=c.json"]));

        Assert.Equal(["a.csv"], alone.Files);
        Assert.Equal((null, null), (alone.ScoreFrom, alone.Json));
        Assert.Equal(["a.csv", "b.csv.gz"], full.Files);
        Assert.Equal((Some.Utc("2024-03-04"), "c.json"), (full.ScoreFrom, full.Json));
    }

    [Fact]
    public void A_preview_has_a_port()
    {
        Assert.Equal(new Command.Preview(5080), CommandLine.Parse(["preview"]));
        Assert.Equal(new Command.Preview(1), CommandLine.Parse(["preview", "--port", "1"]));
        Assert.Equal(new Command.Preview(65535), CommandLine.Parse(["preview", "--port=65535"]));
    }

    [Theory]
    [InlineData("--port \"0\" is no port; write a number from 1 to 65535", "preview", "--port", "0")]
    [InlineData("--port \"65536\" is no port", "preview", "--port", "65536")]
    [InlineData("--port \"http\" is no port", "preview", "--port", "http")]
    [InlineData("--port \"-1\" is no port", "preview", "--port", "-1")]
    [InlineData("--port has no value", "preview", "--port")]
    [InlineData("preview reads no file; leave out \"a.csv\"", "preview", "a.csv")]
    [InlineData("The option \"--zone\" is unknown; preview knows --port.", "preview", "--zone", "UTC")]
    [InlineData("The command \"judge\" is unknown; use pack, replay,", "judge", "a.csv")]
    [InlineData("The command \"Replay\" is unknown", "Replay", "a.csv")]
    [InlineData("The option \"--zone\" is unknown here; put a command first", "--zone", "UTC")]
    [InlineData("pack takes no arguments; leave out \"fast\"", "pack", "fast")]
    [InlineData("replay needs a file; name", "replay")]
    [InlineData("replay needs a file; name", "replay", "--zone", "UTC")]
    [InlineData("reads one file, and \"b.csv\" is a second one; run it once", "replay", "a.csv", "b.csv")]
    [InlineData("The option \"--as_of\" is unknown; replay knows --as-of, --zone and --out", "replay", "a.csv", "--as_of", "2024-03-04")]
    [InlineData("--out has no value; write it behind", "replay", "a.csv", "--out")]
    [InlineData("--out has no value", "replay", "a.csv", "--out", "--zone", "UTC")]
    [InlineData("--out has no value", "replay", "a.csv", "--out=")]
    [InlineData("--zone is given twice; keep one", "replay", "a.csv", "--zone", "UTC", "--zone", "UTC")]
    [InlineData("bench needs a file; name", "bench", "--json", "a.json")]
    [InlineData("classify needs a file; name", "classify")]
    [InlineData("The option \"--zone\" is unknown; classify knows --json.", "classify", "a.csv", "--zone", "UTC")]
    [InlineData("classify reads one file", "classify", "a.csv", "b.csv")]
    [InlineData("The option \"--zone\" is unknown; bench knows --score-from and --json", "bench", "a.csv", "--zone", "UTC")]
    [InlineData("--score-from \"nonsense\" cannot be read as a moment; write a date such as", "bench", "a.csv", "--score-from", "nonsense")]
    [InlineData("--as-of \"nonsense\" cannot be read as a moment; write a date such as", "replay", "a.csv", "--as-of", "nonsense")]
    [InlineData("--as-of \"2024-03-04T09:00:00\" has no zone; write a date", "replay", "a.csv", "--as-of", "2024-03-04T09:00:00")]
    [InlineData("--as-of \"2024-02-30\" cannot be read", "replay", "a.csv", "--as-of", "2024-02-30")]
    [InlineData("--as-of \"3000-01-01\" lies outside the years", "replay", "a.csv", "--as-of", "3000-01-01")]
    [InlineData("--zone \"Middle/Earth\" is no time zone known here; write an IANA name", "replay", "a.csv", "--zone", "Middle/Earth")]
    [InlineData("--zone \"../../etc/passwd\" is no time zone", "replay", "a.csv", "--zone", "../../etc/passwd")]
    public void Anything_else_is_refused_in_one_sentence(string sentence, params string[] arguments)
    {
        var refusal = Assert.Throws<BadInputException>(() => CommandLine.Parse(arguments));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }
}
