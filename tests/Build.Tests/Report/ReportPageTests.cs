using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report;
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
        PlayedQuarter.Page(quarter.Organization).Write(folder.In("first.html"), Language.English);
        PlayedQuarter.Page(new PlayedQuarter().Organization).Write(folder.In("second.html"), Language.English);

        Assert.Equal(File.ReadAllBytes(folder.In("first.html")), File.ReadAllBytes(folder.In("second.html")));
    }

    [Theory]
    [InlineData("en", "A fictitious quarter of a fictitious company")]
    [InlineData("de", "Ein erfundenes Quartal einer erfundenen Firma")]
    public void The_page_names_every_view_in_its_language_and_says_that_all_is_made_up(string tag, string origin)
    {
        var language = LanguageOf(tag);
        var page = PageIn(language);

        Assert.All(quarter.Organization.Solution.Views, view =>
        {
            if (view.Table == "opportunity" && view.QueryType == 0)
            {
                Assert.Contains($">{view.Names.In(language.Code)!} <span class=\"count\">", page, StringComparison.Ordinal);
            }
        });
        Assert.Contains($"<html lang=\"{tag}\">", page, StringComparison.Ordinal);
        Assert.Contains(origin, page, StringComparison.Ordinal);
        Assert.Contains("Hase &amp; Igel Kurierdienst GmbH", page, StringComparison.Ordinal);
        Assert.Contains("Miriam Öztürk", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Silence by team")]
    [InlineData("de", "Stille nach Team")]
    public void A_chart_beside_the_longest_list_counts_open_deals_by_team(string tag, string chart)
    {
        var page = PageIn(LanguageOf(tag));

        var figure = page[page.IndexOf($"<figcaption>{chart}</figcaption>", StringComparison.Ordinal)..];
        figure = figure[..figure.IndexOf("</figure>", StringComparison.Ordinal)];
        Assert.Contains("Vertrieb Süd", figure, StringComparison.Ordinal);
        Assert.Contains("Vertrieb Nord", figure, StringComparison.Ordinal);
        Assert.DoesNotContain(LanguageOf(tag).Of("(blank)", "(leer)"), figure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Agreed, given, remembered", "Account: Silences and standing", "Careful")]
    [InlineData("de", "Vereinbart, gegeben, erinnert", "Firma: Stille und Umgang", "Mit Bedacht")]
    public void What_was_agreed_given_and_is_remembered_is_shown_with_its_rows(string tag, string heading, string view, string standing)
    {
        var page = PageIn(LanguageOf(tag));

        var section = page[page.IndexOf(heading, page.IndexOf("<main>", StringComparison.Ordinal), StringComparison.Ordinal)..];
        var rows = section[section.IndexOf(view, StringComparison.Ordinal)..];
        rows = rows[..rows.IndexOf("</table>", StringComparison.Ordinal)];
        Assert.Contains("Drachenhort Tresorbau GmbH", rows, StringComparison.Ordinal);
        Assert.Contains(standing, rows, StringComparison.Ordinal);
        Assert.Contains(LanguageOf(tag).Of("Commitment: ", "Vereinbarung: "), section, StringComparison.Ordinal);
        Assert.Contains(LanguageOf(tag).Of("Courtesy: ", "Aufmerksamkeit: "), section, StringComparison.Ordinal);
        Assert.Contains(LanguageOf(tag).Of("Contributions by opportunity", "Beiträge je Verkaufschance"), section, StringComparison.Ordinal);
        Assert.DoesNotContain(LanguageOf(tag).Of("Active deal histories", "Aktive Verläufe"), section, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "index.de.html")]
    [InlineData("de", "index.html")]
    public void Each_language_leads_to_the_other(string tag, string other) =>
        Assert.Contains($"<a href=\"{other}\"", PageIn(LanguageOf(tag)), StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_link_on_the_page_leads_somewhere_and_no_place_has_two_names(string tag)
    {
        var page = PageIn(LanguageOf(tag));
        var places = Place().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(places.Distinct(), places);
        Assert.All(Link().Matches(page).Select(match => match.Groups[1].Value), link => Assert.Contains(link, places));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Its_tags_are_closed_in_order(string tag)
    {
        var open = new Stack<string>();
        foreach (Match found in Tag().Matches(PageIn(LanguageOf(tag))))
        {
            if (found.Groups["closing"].Success)
            {
                Assert.Equal(open.Pop(), found.Groups["name"].Value);
            }
            else if (!found.Groups["empty"].Success && found.Groups["name"].Value is not ("meta" or "input"))
            {
                open.Push(found.Groups["name"].Value);
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void An_organisation_without_deals_gets_a_page_too()
    {
        using var folder = new ScratchFolder();

        PlayedQuarter.Page(PlayedQuarter.Import()).Write(folder.In("new/page.html"), Language.English);

        Assert.Contains("There is no open deal yet.", File.ReadAllText(folder.In("new/page.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deal_with_nothing_but_a_nasty_name_is_shown_as_it_is_called()
    {
        using var folder = new ScratchFolder();
        var organization = PlayedQuarter.Import();
        organization.AsSystem.Create(new Entity("opportunity") { ["name"] = "<img src=x onerror=alert(1)>" });
        organization.RunJobs();

        PlayedQuarter.Page(organization).Write(folder.In("page.html"), Language.English);

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

        ManagersViews.Write(console, PlayedQuarter.Page(quarter.Organization).Console);

        var lines = written.ToString().Split('\n');
        Assert.Contains(lines, line => line.StartsWith("Ghosting now Funkstille", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Kommissionierlager Ost", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 0, width));
    }

    private static Language LanguageOf(string tag) => tag == "de" ? Language.German : Language.English;

    private string PageIn(Language language)
    {
        using var folder = new ScratchFolder();
        PlayedQuarter.Page(quarter.Organization).Write(folder.In("page.html"), language);
        return File.ReadAllText(folder.In("page.html"));
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Place();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<(?<closing>/)?(?<name>[a-z][a-z0-9]*)(?: [^<>]*?)?(?<empty>/)?>")]
    private static partial Regex Tag();
}
