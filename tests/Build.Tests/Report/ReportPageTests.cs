using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Sample;
using GhostingGuard.Build.Tests.Sample;
using Microsoft.Xrm.Sdk;
using Spectre.Console;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public sealed partial class ReportPageTests(PlayedQuarter quarter) : IClassFixture<PlayedQuarter>
{
    [Fact]
    public void Two_runs_of_the_sample_give_the_same_bytes()
    {
        using var folder = new ScratchFolder();
        ReportPage.Write(folder.In("first.html"), quarter.Organization, SampleQuarter.Source);
        ReportPage.Write(folder.In("second.html"), new PlayedQuarter().Organization, SampleQuarter.Source);

        Assert.Equal(File.ReadAllBytes(folder.In("first.html")), File.ReadAllBytes(folder.In("second.html")));
    }

    [Fact]
    public void The_page_names_every_view_of_the_solution_in_both_languages_and_says_that_all_is_made_up()
    {
        using var folder = new ScratchFolder();
        ReportPage.Write(folder.In("page.html"), quarter.Organization, SampleQuarter.Source);
        var page = File.ReadAllText(folder.In("page.html"));

        Assert.All(quarter.Organization.Solution.Views, view =>
        {
            if (view.Table == "opportunity")
            {
                Assert.Contains(view.Names.In(1033)!, page, StringComparison.Ordinal);
                Assert.Contains(view.Names.In(1031)!, page, StringComparison.Ordinal);
            }
        });
        Assert.Contains("A fictitious quarter of a fictitious company", page, StringComparison.Ordinal);
        Assert.Contains("Hase &amp; Igel Kurierdienst GmbH", page, StringComparison.Ordinal);
        Assert.Contains("Miriam Öztürk", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_tags_are_closed_in_order()
    {
        using var folder = new ScratchFolder();
        ReportPage.Write(folder.In("page.html"), quarter.Organization, SampleQuarter.Source);

        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(File.ReadAllText(folder.In("page.html"))))
        {
            if (tag.Groups["closing"].Success)
            {
                Assert.Equal(open.Pop(), tag.Groups["name"].Value);
            }
            else if (!tag.Groups["empty"].Success && tag.Groups["name"].Value is not "meta")
            {
                open.Push(tag.Groups["name"].Value);
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void An_organisation_without_deals_gets_a_page_too()
    {
        using var folder = new ScratchFolder();

        ReportPage.Write(folder.In("new/page.html"), PlayedQuarter.Import(), SampleQuarter.Source);

        Assert.Contains("There is no open deal yet.", File.ReadAllText(folder.In("new/page.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deal_with_nothing_but_a_nasty_name_is_shown_as_it_is_called()
    {
        using var folder = new ScratchFolder();
        var organization = PlayedQuarter.Import();
        organization.AsSystem.Create(new Entity("opportunity") { ["name"] = "<img src=x onerror=alert(1)>" });
        organization.RunJobs();

        ReportPage.Write(folder.In("page.html"), organization, SampleQuarter.Source);

        var page = File.ReadAllText(folder.In("page.html"));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public void The_console_shows_the_same_views_within_its_width(int width)
    {
        using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = width;

        ManagersViews.Write(console, quarter.Organization, SampleQuarter.Source.Zone);

        var lines = written.ToString().Split('\n');
        Assert.Contains(lines, line => line.StartsWith("Ghosting now Funkstille", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Kommissionierlager Ost", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 0, width));
    }

    [GeneratedRegex("<(?<closing>/)?(?<name>[a-z][a-z0-9]*)(?: [^<>]*?)?(?<empty>/)?>")]
    private static partial Regex Tag();
}
