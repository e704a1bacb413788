using System;
using System.IO;
using GhostingGuard.Build.Replay.Output;
using GhostingGuard.Build.Replay.Warnings;
using Xunit;

namespace GhostingGuard.Build.Tests.Output;

public sealed class ResultFilesTests : IDisposable
{
    private const string DealsHeader =
        "opportunity,state,turn,silence_kind,silent_since,clock_start,last_response,unanswered_touches,risk,chance,our_turn_on,watch_on,at_risk_on,ghosting_on,decide_on\n";

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Deals_are_written_byte_for_byte_as_promised()
    {
        DealsFile.Write(folder.In("deals.csv"),
        [
            new DealRow("a", "Won") { LastResponse = Some.Utc("2024-03-05T10:00:00Z") },
            new DealRow("B, \"two\"", "Open")
            {
                Turn = "theirs",
                SilenceKind = "offer",
                SilentSince = Some.Utc("2024-03-04T08:00:00Z"),
                ClockStart = Some.Utc("2024-03-05T08:00:00Z"),
                UnansweredTouches = 2,
                Risk = "At risk",
                WatchOn = Some.Utc("2024-03-14T08:00:00Z"),
                AtRiskOn = Some.Utc("2024-03-19T08:00:00Z"),
                GhostingOn = Some.Utc("2024-03-26T08:00:00Z"),
                DecideOn = Some.Utc("2024-04-04T07:00:00Z"),
            },
            new DealRow("ä", "Open") { Turn = "nobody", Risk = "New" },
        ]);

        Assert.Equal(
            DealsHeader
            + "\"B, \"\"two\"\"\",Open,theirs,offer,2024-03-04T08:00:00Z,2024-03-05T08:00:00Z,,2,At risk,,,2024-03-14T08:00:00Z,2024-03-19T08:00:00Z,2024-03-26T08:00:00Z,2024-04-04T07:00:00Z\n"
            + "a,Won,,,,,2024-03-05T10:00:00Z,,,,,,,,\n"
            + "ä,Open,nobody,,,,,,New,,,,,,\n",
            Text("deals.csv"));
    }

    [Fact]
    public void Warnings_are_written_byte_for_byte_as_promised()
    {
        WarningsFile.Write(folder.In("warnings.csv"), [new Warning("a", Some.Utc("2024-03-04T08:00:00Z"), WarningLevel.AtRisk, Some.Utc("2024-03-11T08:00:00Z"))]);

        Assert.Equal("opportunity,silent_since,level,on\na,2024-03-04T08:00:00Z,At risk,2024-03-11T08:00:00Z\n", Text("warnings.csv"));
    }

    [Fact]
    public void Without_deals_there_is_a_header()
    {
        DealsFile.Write(folder.In("deals.csv"), []);

        Assert.Equal(DealsHeader, Text("deals.csv"));
    }

    [Fact]
    public void Nothing_has_its_name_before_everything_is_written()
    {
        using (var results = ResultFolder.Open(folder.In("out"), "input.csv", "one", "two"))
        {
            results.Write("one", path => File.WriteAllText(path, "1"));
            Assert.False(File.Exists(results.In("one")));
            results.Write("two", path => File.WriteAllText(path, "2"));
            results.Publish();
        }

        Assert.Equal(["1", "2"], [File.ReadAllText(folder.In("out/one")), File.ReadAllText(folder.In("out/two"))]);
        Assert.Equal(2, Directory.GetFiles(folder.In("out")).Length);
    }

    [Fact]
    public void Results_that_were_not_finished_leave_no_trace()
    {
        using (var results = ResultFolder.Open(folder.In("out"), "input.csv", "one"))
        {
            results.Write("one", path => File.WriteAllText(path, "1"));
        }

        Assert.Empty(Directory.GetFiles(folder.In("out")));
    }

    [Fact]
    public void Results_that_find_no_room_are_refused_and_leave_no_trace()
    {
        using (var results = ResultFolder.Open(folder.In("out"), "input.csv", "one", "two"))
        {
            results.Write("one", path => File.WriteAllText(path, "1"));
            var refusal = Assert.Throws<BadInputException>(() => results.Write("two", _ => throw new IOException("No space left on device")));
            Assert.Contains("two cannot be written; make room there or name another folder.", refusal.Message);
        }

        Assert.Empty(Directory.GetFiles(folder.In("out")));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_refused() =>
        Assert.Contains("this is a file; name a folder", Refusal(folder.Write("out", "text"), "input.csv"));

    [Fact]
    public void A_folder_below_a_file_is_refused() =>
        Assert.Contains("cannot be written to; name another", Refusal(Path.Combine(folder.Write("out", "text"), "below"), "input.csv"));

    [Fact]
    public void A_result_that_is_the_input_is_refused() =>
        Assert.Contains("would overwrite the file that is read", Refusal(folder.Path, folder.Write("deals.csv", "")));

    [Fact]
    public void A_result_whose_name_is_taken_by_a_folder_is_refused()
    {
        Directory.CreateDirectory(folder.In("deals.csv"));

        Assert.Contains("deals.csv is a folder there; remove it", Refusal(folder.Path, "input.csv"));
    }

    private static string Refusal(string path, string input) =>
        Assert.Throws<BadInputException>(() => ResultFolder.Open(path, input, DealsFile.Name, WarningsFile.Name)).Message;

    private string Text(string name) => new System.Text.UTF8Encoding(false, true).GetString(File.ReadAllBytes(folder.In(name)));
}
