using System;
using Xunit;

namespace GhostingGuard.Build.Tests.Classify;

public sealed class AClassification : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Says_who_was_taken_for_what_with_headers_and_without()
    {
        var mails = folder.Write("mails.csv", ClassifyRun.File(
            ClassifyRun.Header,
            "1,human,ada@customer.example,Re: Packing line,",
            "2,bounce,mailer-daemon@mx.example,Undelivered Mail Returned to Sender,",
            "3,auto-reply,ada@customer.example,Re: Packing line,\"{\"\"Auto-Submitted\"\":\"\"auto-replied\"\"}\""));

        var run = ClassifyRun.Of(mails, "--json", folder.In("figures.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("right kind: 3 of 3 (100.0 %)", run.Output, StringComparison.Ordinal);
        Assert.Contains("right kind: 2 of 3 (66.7 %)", run.Output, StringComparison.Ordinal);
        Assert.Contains("line 4: auto-reply called human: \"Re: Packing line\" from \"ada@customer.example\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("days of return", run.Output, StringComparison.Ordinal);
        var json = ClassifyRun.Json(folder.In("figures.json"));
        Assert.Equal(3, json.GetProperty("mails").GetInt32());
        Assert.Equal(1, json.GetProperty("withHeaders").GetProperty("confusion").GetProperty("auto-reply").GetProperty("auto-reply").GetInt32());
        Assert.Equal(1, json.GetProperty("withoutHeaders").GetProperty("confusion").GetProperty("auto-reply").GetProperty("human").GetInt32());
        Assert.Equal(100, json.GetProperty("withHeaders").GetProperty("bouncesCalledBounce").GetProperty("percent").GetDouble());
        Assert.Equal("human", json.GetProperty("withoutHeaders").GetProperty("mails")[2].GetProperty("called").GetString());
    }

    [Fact]
    public void Compares_days_of_return()
    {
        var mails = folder.Write("mails.csv", ClassifyRun.File(
            ClassifyRun.LongHeader,
            "right,absence,ada@customer.example,Abwesend,,Ich bin ab dem 10.9. wieder im Büro.,2026-09-07,2026-09-10",
            "wrong,absence,ada@customer.example,Abwesend,,Ich bin ab dem 10.9. wieder im Büro.,2026-09-07T08:00:00+02:00,2026-09-11",
            "missed,absence,ada@customer.example,Abwesend,,Ich bin im Urlaub.,2026-09-07,2026-09-10",
            "invented,absence,ada@customer.example,Abwesend,,Ich bin ab dem 10.9. wieder im Büro.,2026-09-07,",
            "none,absence,ada@customer.example,Abwesend,,Ich bin im Urlaub.,2026-09-07,",
            "unknown,absence,ada@customer.example,Abwesend,,Ich bin ab dem 10.9. wieder im Büro.,,"));

        var run = ClassifyRun.Of(mails);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("days of return: 1 right, 1 wrong, 1 missed, 1 invented, 1 rightly none", run.Output, StringComparison.Ordinal);
        Assert.Contains("line 3: back on 2026-09-11, read 2026-09-10", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",body", ",Ich bin im Urlaub.")]
    [InlineData(",received", ",2026-09-07")]
    [InlineData(",body,received", ",Ich bin im Urlaub.,2026-09-07")]
    [InlineData(",received,returns_on", ",2026-09-07,")]
    public void Columns_may_be_left_out(string columns, string fields)
    {
        var mails = folder.Write("mails.csv", ClassifyRun.File(ClassifyRun.Header + columns, "1,absence,ada@customer.example,Abwesenheitsnotiz," + fields));

        Assert.Contains("absences called absence: 1 of 1 (100.0 %)", ClassifyRun.Of(mails).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistaken_person_is_counted_first_of_all()
    {
        var mails = folder.Write("mails.csv", ClassifyRun.File(
            ClassifyRun.Header, "1,human,ada@customer.example,Abwesenheitsnotiz,", "2,human,ada@customer.example,Packing line,"));

        Assert.Contains("people called automatic: 1 of 2 (50.0 %)", ClassifyRun.Of(mails).Output, StringComparison.Ordinal);
    }
}
