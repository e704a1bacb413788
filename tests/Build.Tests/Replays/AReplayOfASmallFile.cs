using System;
using System.IO;
using System.Linq;
using Xunit;

namespace GhostingGuard.Build.Tests.Replays;

/// <summary>Everything expected here was worked out with a calendar: 4 March 2024 is a Monday, summer time begins on the 31st.</summary>
public sealed class AReplayOfASmallFile : IDisposable
{
    private const string Zone = "Europe/Berlin";

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Tells_of_every_deal_where_it_stands_and_what_was_warned()
    {
        var (deals, warnings) = ReplayRun.Results(
            folder,
            Zone,
            "2024-03-20",
            Some.Row("answered", time: "2024-03-01T16:00:00+01:00"),
            Some.Row("answered", time: "2024-03-01T17:00:00+01:00", kind: "email-out"),
            Some.Row("Offer", "Bob", time: "2024-03-04T09:00:00+01:00"),
            Some.Row("closed", "Eve", time: "2024-03-04T09:00:00+01:00"),
            Some.Row("new", "Ida", "", time: "2024-03-04T09:30:00+01:00"),
            Some.Row("Offer", "Bob", time: "2024-03-04T10:00:00+01:00", kind: "offer"),
            Some.Row("closed", "Eve", time: "2024-03-04T10:00:00+01:00", kind: "email-out"),
            Some.Row("Offer", "Bob", time: "2024-03-06T10:00:00+01:00", kind: "call-out-noanswer"),
            // At the very moment of the second deadline: in time.
            Some.Row("answered", time: "2024-03-08T17:00:00+01:00", kind: "email-in"),
            Some.Row("weekend", "Max", time: "2024-03-09T12:00:00+01:00"),
            Some.Row("weekend", "Max", time: "2024-03-09T12:00:00.9+01:00", kind: "message-out", note: "WhatsApp"),
            // One second after the second deadline: too late.
            Some.Row("closed", "Eve", time: "2024-03-11T10:00:01+01:00", kind: "lost"),
            Some.Row("closed", "Eve", time: "2024-03-12T10:00:00+01:00", kind: "email-in"),
            Some.Row("closed", "Eve", time: "2024-03-13T10:00:00+01:00", kind: "won"),
            Some.Row("closed", "Eve", time: "2024-03-14T10:00:00+01:00", kind: "offer"),
            // After as-of: read and checked, and not counted.
            Some.Row("Offer", "Bob", time: "2024-03-20T01:00:01+01:00", kind: "email-in"),
            Some.Row("later", time: "2024-03-21T10:00:00+01:00"));

        Assert.Equal(
            """
            opportunity,state,turn,silence_kind,silent_since,clock_start,last_response,unanswered_touches,risk,chance,our_turn_on,watch_on,at_risk_on,ghosting_on,decide_on
            Offer,Open,theirs,offer,2024-03-04T09:00:00Z,2024-03-04T09:00:00Z,,2,At risk,0.37,,2024-03-13T09:00:00Z,2024-03-18T09:00:00Z,2024-03-25T09:00:00Z,2024-04-03T08:00:00Z
            answered,Open,ours,,,,2024-03-08T16:00:00Z,,Our turn,,2024-03-11T16:00:00Z,,,,
            closed,Won,,,,,,,,,,,,,
            new,Open,nobody,,,,,,New,,,,,,
            weekend,Open,theirs,message,2024-03-09T11:00:00Z,2024-03-09T11:00:00Z,,1,At risk,0.01,,2024-03-12T23:00:00Z,2024-03-17T23:00:00Z,2024-03-24T23:00:00Z,2024-04-08T10:00:00Z

            """,
            deals);
        Assert.Equal(
            """
            opportunity,silent_since,level,on
            Offer,2024-03-04T09:00:00Z,Watch,2024-03-13T09:00:00Z
            Offer,2024-03-04T09:00:00Z,At risk,2024-03-18T09:00:00Z
            answered,2024-03-01T16:00:00Z,Watch,2024-03-05T16:00:00Z
            closed,2024-03-04T09:00:00Z,Watch,2024-03-06T09:00:00Z
            closed,2024-03-04T09:00:00Z,At risk,2024-03-11T09:00:00Z
            weekend,2024-03-09T11:00:00Z,Watch,2024-03-12T23:00:00Z
            weekend,2024-03-09T11:00:00Z,At risk,2024-03-17T23:00:00Z

            """,
            warnings);
    }

    [Fact]
    public void An_offer_sets_the_clock_anew_and_each_level_warns_once()
    {
        var (deals, warnings) = ReplayRun.Results(
            folder,
            Zone,
            "2024-03-26T09:00:00Z",
            Some.Row(time: "2024-03-04T09:00:00+01:00"),
            Some.Row(time: "2024-03-04T10:00:00+01:00", kind: "email-out"),
            Some.Row(time: "2024-03-12T10:00:00+01:00", kind: "offer"));

        Assert.Contains("theirs,offer,2024-03-04T09:00:00Z,2024-03-12T09:00:00Z,,2,At risk,0.42,,2024-03-21T09:00:00Z,2024-03-26T09:00:00Z,2024-04-02T08:00:00Z,2024-04-11T08:00:00Z", deals);
        Assert.Equal(["Watch,2024-03-06T09:00:00Z", "At risk,2024-03-11T09:00:00Z"], Levels(warnings));
    }

    [Theory]
    [InlineData("email-out", "email-in", "Open,ours,,,,2024-03-05T09:00:00Z,,Engaged")] // our touch first, then the response
    [InlineData("offer", "letter-in", "Open,ours,,,,2024-03-05T09:00:00Z,,Engaged")]
    [InlineData("offer", "meeting-missed", "Open,theirs,meeting,2024-03-05T09:00:00Z,2024-03-05T09:00:00Z,,2,Waiting")]
    [InlineData("call-out", "offer", "Open,theirs,offer,2024-03-05T09:00:00Z,2024-03-05T09:00:00Z,,2,Waiting")]
    public void Rows_of_one_moment_may_stand_in_either_order(string one, string other, string expected)
    {
        string Deals(string first, string second) => ReplayRun.Results(
            folder,
            Zone,
            "2024-03-05T10:00:00Z",
            Some.Row(time: "2024-03-04T09:00:00+01:00"),
            Some.Row(time: "2024-03-05T10:00:00+01:00", kind: first),
            Some.Row(time: "2024-03-05T10:00:00+01:00", kind: second)).Deals;

        var deals = Deals(one, other);

        Assert.Contains(expected, deals);
        Assert.Equal(deals, Deals(other, one));
    }

    [Theory]
    [InlineData("email-out", "theirs,message")]
    [InlineData("call-out", "theirs,message")]
    [InlineData("call-out-noanswer", "theirs,message")]
    [InlineData("call-out-notputthrough", "theirs,message")]
    [InlineData("call-out-voicemail", "theirs,message")]
    [InlineData("letter-out", "theirs,message")]
    [InlineData("message-out", "theirs,message")]
    [InlineData("offer", "theirs,offer")]
    [InlineData("meeting-missed", "theirs,meeting")]
    [InlineData("email-in", "ours,")]
    [InlineData("call-out-reached", "ours,")]
    [InlineData("call-in", "ours,")]
    [InlineData("meeting", "ours,")]
    [InlineData("letter-in", "ours,")]
    [InlineData("message-in", "ours,")]
    [InlineData("stage", "nobody,")]
    public void Every_event_becomes_the_row_that_says_whose_turn_it_is(string kind, string expected)
    {
        var (deals, _) = ReplayRun.Results(folder, Zone, "2024-03-05", Some.Row(), Some.Row(time: "2024-03-04T10:00:00+01:00", kind: kind, note: "Propose"));

        Assert.Contains($"Lift 1,Open,{expected}", deals);
    }

    [Fact]
    public void Days_are_counted_in_the_zone_whatever_it_is_called()
    {
        string[] rows = [Some.Row(), Some.Row(time: "2024-03-08T23:30:00+01:00", kind: "email-out")];

        var iana = ReplayRun.Results(folder, "Europe/Berlin", "2024-03-20", rows);
        var windows = ReplayRun.Results(folder, "W. Europe Standard Time", "2024-03-20", rows);
        var utc = ReplayRun.Results(folder, "UTC", "2024-03-20", rows);
        var tokyo = ReplayRun.Results(folder, "Asia/Tokyo", "2024-03-20", rows);

        Assert.Equal(iana, windows);
        Assert.Contains("2024-03-12T22:30:00Z", iana.Deals);
        Assert.Equal(iana.Warnings, utc.Warnings);
        // Saturday morning in Tokyo: the clock starts on Monday at 00:00 there, and two working days later is Wednesday.
        Assert.Contains("2024-03-12T15:00:00Z", tokyo.Deals);
    }

    [Fact]
    public void Before_the_first_row_there_are_no_deals()
    {
        var (deals, warnings) = ReplayRun.Results(folder, Zone, "2024-01-01", Some.Row());

        Assert.Equal("opportunity,silent_since,level,on\n", warnings);
        Assert.Single(deals.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Without_as_of_the_last_row_is_the_moment()
    {
        var path = folder.Write("export.csv.gz", ScratchFolder.Gzip(Some.Export(Some.Row(), Some.Row(time: "2024-03-04T10:00:00+01:00", kind: "email-out"))));

        var run = ReplayRun.Of(path, "--out", folder.In("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(",Waiting,", File.ReadAllText(folder.In("out/deals.csv")));
        Assert.Equal(["deals.csv", "index.de.html", "index.html", "warnings.csv"], Directory.GetFiles(folder.In("out")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        string[] rows = [Some.Row(), Some.Row("Lift 2", time: "2024-03-04T10:00:00+01:00"), Some.Row(time: "2024-03-04T10:00:00+01:00", kind: "offer")];

        Assert.Equal(ReplayRun.Results(folder, Zone, "2024-03-20", rows), ReplayRun.Results(folder, Zone, "2024-03-20", rows));
    }

    private static string[] Levels(string warnings) =>
        [.. warnings.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',', 3)[2])];
}
