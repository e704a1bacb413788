using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace GhostingGuard.Build.Tests.Bench;

public sealed class ABench : IDisposable
{
    private static readonly DateTime Start = Some.Utc("2024-01-01");

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Tells_every_figure_in_tables_and_in_the_file()
    {
        var json = folder.In("figures.json");

        var run = BenchRun.Of(folder.Write("waits.csv", Made(100)), "--json", json);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("60 of 100 waits of the kind message scored", run.Output);
        Assert.Contains("Ghosting Guard", run.Output);
        Assert.Contains("fixed working days", run.Output);
        Assert.Contains("fixed calendar days", run.Output);
        Assert.Contains("hardly one", run.Output);
        var result = Assert.Single(BenchRun.Json(json).GetProperty("results").EnumerateArray());
        Assert.Equal(60, result.GetProperty("scored").GetInt32());
        Assert.Equal(45, result.GetProperty("answered").GetInt32());
        Assert.Equal(3, result.GetProperty("delays").GetArrayLength());
        Assert.Equal([1, 2, 5, 10, 20], result.GetProperty("delays")[0].GetProperty("points").EnumerateArray().Select(point => point.GetProperty("falseAlarmsPer100").GetInt32()));
        Assert.Equal([0, 1, 2, 3, 7, 14, 21], result.GetProperty("chance").EnumerateArray().Select(point => point.GetProperty("ageDays").GetInt32()));
        Assert.Equal([json, folder.In("waits.csv")], Directory.GetFiles(folder.Path).Order());
    }

    [Fact]
    public void Never_warns_on_a_free_day_and_fixed_calendar_days_do()
    {
        var rules = Figures(Made(100))[0].GetProperty("delays");

        Assert.Equal([0, 0], rules.EnumerateArray().Take(2).Select(rule => rule.GetProperty("alarmsOnFreeDays").GetInt32()));
        Assert.All(rules.EnumerateArray(), rule => Assert.True(rule.GetProperty("alarms").GetInt32() > 0));
        Assert.True(rules[2].GetProperty("alarmsOnFreeDays").GetInt32() > 0);
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes()
    {
        var path = folder.Write("waits.csv", Made(60));
        BenchRun.Of(path, "--json", folder.In("one.json"));
        BenchRun.Of(path, "--json", folder.In("two.json"));

        Assert.Equal(File.ReadAllText(folder.In("one.json")), File.ReadAllText(folder.In("two.json")));
    }

    [Fact]
    public void A_date_to_score_from_replaces_the_forty_percent()
    {
        // One row a day from 1 January on; the last thirty days of the year are not observed.
        Assert.Equal(100 - 59, Scored("--score-from", "2024-02-29"));
        Assert.Equal(100 - 60, Scored("--score-from", "2024-02-29T00:00:01Z"));
        Assert.Equal(60, Scored());

        int Scored(params string[] options) => Figures(Made(100), options)[0].GetProperty("scored").GetInt32();
    }

    [Fact]
    public void Kinds_are_scored_apart_and_so_are_files()
    {
        var mixed = folder.Write("mixed.csv", Episodes.File(
            [.. Enumerable.Range(0, 20).Select(day => Row(day, kind: day % 2 == 0 ? "message" : "offer"))]));
        var run = BenchRun.Of(mixed, folder.Write("waits.csv.gz", ScratchFolder.Gzip(Made(10))), "--json", folder.In("figures.json"));

        Assert.Equal("", run.Errors);
        Assert.Equal(
            [("mixed.csv", "message"), ("mixed.csv", "offer"), ("waits.csv.gz", "message")],
            BenchRun.Json(folder.In("figures.json")).GetProperty("results").EnumerateArray()
                .Select(result => (Path.GetFileName(result.GetProperty("file").GetString()!), result.GetProperty("kind").GetString()!)));
    }

    [Fact]
    public void Waits_without_any_answer_or_all_answered_can_be_scored_too()
    {
        var silent = Figures(Episodes.File([.. Enumerable.Range(0, 10).Select(day => Row(day, reply: false))]))[0];
        var answered = Figures(Episodes.File([.. Enumerable.Range(0, 10).Select(day => Row(day, reply: true))]))[0];

        Assert.Equal((0, 6), (silent.GetProperty("answered").GetInt32(), silent.GetProperty("scored").GetInt32()));
        Assert.Equal(6, answered.GetProperty("answered").GetInt32());
        Assert.Equal(JsonValueKind.Null, answered.GetProperty("delays")[0].GetProperty("points")[0].GetProperty("meanDelay").ValueKind);
    }

    private JsonElement Figures(string text, params string[] options)
    {
        var run = BenchRun.Of([folder.Write("waits.csv", text), "--json", folder.In("figures.json"), .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return BenchRun.Json(folder.In("figures.json")).GetProperty("results");
    }

    /// <summary>One row a day, of seven contacts in turn; every fourth stays without an answer.</summary>
    private static string Made(int rows) => Episodes.File([.. Enumerable.Range(0, rows).Select(day => Row(day, reply: day % 4 != 0))]);

    private static string Row(int day, string kind = "message", bool reply = true)
    {
        var start = Start.AddDays(day);
        return Episodes.Row(
            $"e{day}",
            $"c{day % 7}",
            kind,
            Text(start),
            reply: reply ? Text(start.AddHours(1 + (7 * (day % 13)))) : "");
    }

    private static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
