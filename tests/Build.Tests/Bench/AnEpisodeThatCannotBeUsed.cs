using System;
using GhostingGuard.Build.Bench.Input;
using Xunit;

namespace GhostingGuard.Build.Tests.Bench;

/// <summary>One sentence that names the file, the line and the cure.</summary>
public sealed class AnEpisodeThatCannotBeUsed : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_row_as_it_should_be_is_read()
    {
        var episode = Assert.Single(EpisodeReader.Read(folder.Write("waits.csv.gz", ScratchFolder.Gzip(Episodes.File(Episodes.Row())))));

        Assert.Equal(Episodes.Of("2024-03-04T09:00:00Z", "2024-03-05T09:00:00Z", offsetMinutes: 60), episode);
    }

    [Fact]
    public void What_is_unknown_may_be_empty()
    {
        var episode = Assert.Single(EpisodeReader.Read(folder.Write("waits.csv", Episodes.File(Episodes.Row(reply: "", rounds: "", ownDelay: "")))));

        Assert.Null(episode.Reply);
    }

    [Theory]
    [InlineData("2024-03-04T09:00:00Z", "2024-03-04T09:00:00Z")] // an answer in the same second
    [InlineData("2024-03-05T09:00:00Z", "2024-03-05T09:00:00Z")] // observed up to the answer and no further
    public void The_edges_of_time_are_allowed(string reply, string observedUntil) =>
        Assert.Single(EpisodeReader.Read(folder.Write("waits.csv", Episodes.File(Episodes.Row(reply: reply, observedUntil: observedUntil)))));

    [Fact]
    public void An_empty_name()
    {
        Refused("line 2: the episode is empty; name it", Episodes.Row(id: ""));
        Refused("line 2: the contact is empty; name it", Episodes.Row(contact: " "));
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("Offer")]
    [InlineData("")]
    public void An_unknown_kind(string kind) => Refused($"line 2: the kind \"{kind}\" is unknown; write message or offer", Episodes.Row(kind: kind));

    [Fact]
    public void A_moment_that_is_none()
    {
        Refused("line 2: the start \"yesterday\" cannot be read as a moment; write ISO 8601", Episodes.Row(start: "yesterday"));
        Refused("line 2: the start \"2024-03-04T09:00:00\" has no zone; write", Episodes.Row(start: "2024-03-04T09:00:00"));
        Refused("line 2: the reply \"never\" cannot be read", Episodes.Row(reply: "never"));
        Refused("line 2: the observed_until \"\" cannot be read", Episodes.Row(observedUntil: ""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.5")]
    [InlineData("1440")]
    [InlineData("-1440")]
    [InlineData("UTC")]
    public void An_offset_that_is_none(string offset) =>
        Refused($"line 2: the offset \"{offset}\" is no number of minutes; write whole minutes", Episodes.Row(offset: offset));

    [Fact]
    public void A_reply_before_the_start() =>
        Refused("line 2: the reply comes before the start; check", Episodes.Row(reply: "2024-03-04T08:59:59Z"));

    [Fact]
    public void An_observation_that_ends_too_early()
    {
        Refused("line 2: observed_until lies before what was observed; write", Episodes.Row(observedUntil: "2024-03-05T08:59:59Z"));
        Refused("line 2: observed_until lies before what was observed; write", Episodes.Row(reply: "", observedUntil: "2024-03-04T08:59:59Z"));
    }

    [Theory]
    [InlineData("many")]
    [InlineData("-1")]
    public void A_number_that_is_none_even_where_it_is_not_used(string number)
    {
        Refused($"line 2: the rounds \"{number}\" is no number; write", Episodes.Row(rounds: number));
        Refused($"line 2: the own_delay_hours \"{number}\" is no number; write", Episodes.Row(ownDelay: number));
    }

    [Fact]
    public void An_episode_that_was_there_before() =>
        Refused("line 3: the episode \"e1\" stands on line 2 already; keep one", Episodes.Row(), Episodes.Row());

    [Fact]
    public void Rows_out_of_order() =>
        Refused("line 3: the row starts earlier than the one before it; sort", Episodes.Row(), Episodes.Row("e2", start: "2024-03-04T08:59:59Z"));

    [Fact]
    public void A_row_with_a_field_too_few() => Refused("line 2: the row has 8 of 9 fields; write episode,contact", Episodes.Row()[..^4]);

    private void Refused(string part, params string[] rows)
    {
        var path = folder.Write("waits.csv", Episodes.File(rows));

        var refusal = Assert.Throws<BadInputException>(() => EpisodeReader.Read(path));

        Assert.StartsWith(path + ", line", refusal.Message);
        Assert.Contains(part, refusal.Message);
        Assert.EndsWith(".", refusal.Message);
    }
}
