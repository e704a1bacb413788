using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Replay.Input;
using Xunit;

namespace GhostingGuard.Build.Tests.Input;

public sealed class AFileThatIsRead : System.IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_row_keeps_what_it_says()
    {
        var row = Assert.Single(Read(Some.Export(Some.Row("Lift 1", "Ada", "1234.50", "2024-03-04T09:00:00+01:00", "created", "from a fair"))));

        Assert.Equal(new PipelineEvent(2, "Lift 1", "Ada", 1234.50m, Some.Utc("2024-03-04T08:00:00Z"), EventKind.Created, "from a fair"), row);
    }

    [Theory]
    [InlineData("2024-03-04T09:00:00+01:00", "2024-03-04T08:00:00Z")]
    [InlineData("2024-03-04T08:00:00Z", "2024-03-04T08:00:00Z")]
    [InlineData("2024-03-04T08:00:00.999Z", "2024-03-04T08:00:00Z")] // fractions are cut, not rounded
    [InlineData("2024-03-04T09:00+01:00", "2024-03-04T08:00:00Z")]
    [InlineData("2024-03-04T09:00:00+01", "2024-03-04T08:00:00Z")]
    [InlineData("2024-03-04T03:00:00-0500", "2024-03-04T08:00:00Z")]
    [InlineData("2024-03-04T13:30:00+05:30", "2024-03-04T08:00:00Z")]
    [InlineData("2024-03-04 09:00:00+01:00", "2024-03-04T08:00:00Z")]
    [InlineData("2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00Z")]
    public void A_time_is_read_as_its_instant(string time, string utc)
    {
        var row = Assert.Single(Read(Some.Export(Some.Row(time: time))));

        Assert.Equal(Some.Utc(utc), row.Time);
        Assert.Equal(System.DateTimeKind.Utc, row.Time.Kind);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("0", 0.0)]
    [InlineData("-12.5", -12.5)] // a credit note
    [InlineData("2e4", 20000.0)] // as statistics programs write it
    public void An_amount_is_a_number_or_empty(string amount, double? expected) =>
        Assert.Equal((decimal?)expected, Assert.Single(Read(Some.Export(Some.Row(amount: amount)))).Amount);

    [Fact]
    public void Equal_times_are_allowed() =>
        Assert.Equal([2, 3, 4], Read(Some.Export(Some.Row(), Some.Row(kind: "offer"), Some.Row("Lift 2"))).Select(row => row.Line));

    [Fact]
    public void Two_opportunities_may_share_a_contact_and_names_differ_by_case() =>
        Assert.Equal(["Lift 1", "lift 1"], Read(Some.Export(Some.Row(), Some.Row("lift 1"))).Select(row => row.Opportunity));

    [Fact]
    public void Quotes_line_ends_byte_order_mark_and_blank_lines_at_the_end_are_no_obstacle()
    {
        var text = "\uFEFF" + Some.Header + "\r\n" + Some.Row("\"Lift, \"\"North\"\"\"", note: "\"two\r\nlines\"") + "\r\n" + Some.Row("Lift 2") + "\r\n\r\n\r\n";

        var rows = Read(text);

        Assert.Equal(["Lift, \"North\"", "Lift 2"], rows.Select(row => row.Opportunity));
        Assert.Equal([2, 4], rows.Select(row => row.Line));
        Assert.Equal("two\r\nlines", rows[0].Note);
    }

    [Fact]
    public void All_words_for_events_are_known()
    {
        var rows = EventNames.All.Select(name => Some.Row(kind: name)).ToArray();

        Assert.Equal(System.Enum.GetValues<EventKind>(), Read(Some.Export(rows)).Select(row => row.Kind));
    }

    [Fact]
    public void A_gzip_file_is_unpacked_whatever_its_name()
    {
        var path = folder.Write("export.data", ScratchFolder.Gzip(Some.Export(Some.Row())));

        Assert.Single(PipelineReader.Read(path));
    }

    [Fact]
    public void A_gzip_file_of_several_members_is_one_text()
    {
        var path = folder.Write("export.csv.gz", [.. ScratchFolder.Gzip(Some.Header + "\nLift 1,Ada,"), .. ScratchFolder.Gzip("1,2024-03-04T09:00:00Z,created,\n")]);

        Assert.Equal(1, Assert.Single(PipelineReader.Read(path)).Amount);
    }

    [Fact]
    public void A_gzip_header_may_hold_name_comment_extra_field_and_checksum()
    {
        var plain = ScratchFolder.Gzip(Some.Export(Some.Row()));
        byte[] header = [0x1F, 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 7, 7, (byte)'a', 0, (byte)'b', 0, 9, 9];

        Assert.Single(PipelineReader.Read(folder.Write("export.csv.gz", [.. header, .. plain[10..]])));
    }

    private IReadOnlyList<PipelineEvent> Read(string text) => PipelineReader.Read(folder.Write("export.csv", text));
}
