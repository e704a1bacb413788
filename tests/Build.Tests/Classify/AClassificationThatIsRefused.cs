using System;
using System.IO;
using Xunit;

namespace GhostingGuard.Build.Tests.Classify;

/// <summary>One sentence, exit code 2, and nothing written.</summary>
public sealed class AClassificationThatIsRefused : IDisposable
{
    private const string Row = "1,human,ada@customer.example,Packing line,";

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there() => Refused("nowhere.csv: there is no such file", folder.In("nowhere.csv"));

    [Theory]
    [InlineData("line 1: the header is \"id,kind\"; write id,kind,from,subject,headers", "id,kind", "1,human")]
    [InlineData("line 1: the header is", ClassifyRun.Header + ",extra", Row + ",x")]
    [InlineData("line 2: there is no row below the header; add at least one mail", ClassifyRun.Header)]
    [InlineData("line 3: the kind \"person\" is unknown; write one of human, bounce,", ClassifyRun.Header, Row, "2,person,a@b.example,x,")]
    [InlineData("line 2: the row has 4 of 5 fields", ClassifyRun.Header, "1,human,a@b.example,x")]
    [InlineData("line 2: the received \"7.9.2026\" is no day; write it like 2026-09-14", ClassifyRun.LongHeader, Row + ",x,7.9.2026,")]
    [InlineData("line 2: the returns_on \"2026-02-30\" is no day", ClassifyRun.LongHeader, Row + ",x,2026-02-01,2026-02-30")]
    [InlineData("line 2: there is a returns_on without received; write the day", ClassifyRun.LongHeader, Row + ",x,,2026-02-03")]
    public void A_file_that_is_not_as_the_format_says(string sentence, string header, params string[] rows) =>
        Refused(sentence, folder.Write("mails.csv", ClassifyRun.File(header, rows)));

    [Fact]
    public void A_place_where_nothing_can_be_written()
    {
        var mails = folder.Write("mails.csv", ClassifyRun.File(ClassifyRun.Header, Row));

        RefusedAt(folder.Path, "this is a folder; name a file", mails);
        RefusedAt(mails, "would overwrite a file that is read", mails);
        Assert.Equal(ClassifyRun.File(ClassifyRun.Header, Row), File.ReadAllText(mails));
    }

    private void Refused(string part, string file)
    {
        RefusedAt(folder.In("figures.json"), part, file);
        Assert.False(File.Exists(folder.In("figures.json")));
    }

    private static void RefusedAt(string json, string part, string file)
    {
        var run = ClassifyRun.Of(file, "--json", json);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }
}
