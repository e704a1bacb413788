using System;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public class PageLayoutTests
{
    private const string Nasty = "</title><script>alert('x')</script> & \"Söhne\"";

    [Fact]
    public void An_empty_organisation_gets_a_page_that_says_so_kindly()
    {
        var page = PageOf(Some.Snapshot([]));

        Assert.Contains("0 deals, 0 of them open", page, StringComparison.Ordinal);
        Assert.Contains("There is no open deal yet.", page, StringComparison.Ordinal);
        Assert.Contains("No row belongs here at the moment.", page, StringComparison.Ordinal);
        Assert.Contains("No touch is recorded yet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_is_escaped_wherever_it_appears()
    {
        var deal = Some.Deal(Nasty, RiskOrder.Ghosting, silentSince: Some.Now.AddDays(-30)) with
        {
            Customer = Nasty,
            Owner = Nasty,
            Explanation = Nasty,
            Value = new Amount(1, Nasty),
        };
        var snapshot = Some.Snapshot([deal], Some.Touch(deal, 30));

        var page = PageOf(snapshot with { Source = snapshot.Source with { Name = Nasty, Origin = Nasty } });

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&quot;Söhne&quot;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_nobody_for_anything()
    {
        var deal = Some.Deal(silentSince: Some.Now.AddDays(-3));

        var page = PageOf(Some.Snapshot([deal], Some.Touch(deal, 3), Some.Touch(deal, 9, answered: true)));

        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src &#39;none&#39;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_picture_has_a_text_that_says_the_same()
    {
        var deal = Some.Deal("Rollenbahn", RiskOrder.AtRisk, silentSince: Some.Now.AddDays(-15));

        var page = PageOf(Some.Snapshot([deal], Some.Touch(deal, 15), Some.Touch(deal, 20, answered: true)));

        Assert.Contains(
            "aria-label=\"Timeline of Rollenbahn: 1 touches of ours, 1 of the customer&#39;s. Silent since 15 Feb 2026; watch from 24 Feb 2026",
            page,
            StringComparison.Ordinal);
        Assert.Equal(page.Split("<svg").Length - 1, page.Split("role=\"img\"").Length + page.Split("aria-hidden=\"true\"><polygon").Length - 2);
    }

    [Fact]
    public void A_long_view_shows_a_dozen_rows_and_counts_the_rest()
    {
        var deals = Enumerable.Range(0, 3_000).Select(i => Some.Deal($"Deal {i}")).ToList();

        var page = PageOf(Some.Snapshot(deals));

        Assert.Contains("and 2,988 more", page, StringComparison.Ordinal);
        Assert.True(page.Length < 1_000_000, $"The page has {page.Length} characters.");
    }

    [Fact]
    public void A_response_filed_elsewhere_still_stands_on_the_timeline()
    {
        var deal = Some.Deal("Rollenbahn", RiskOrder.OurTurn) with { LastResponseOn = Some.Now.AddDays(-2), LastResponseChannel = 847170001 };

        var page = PageOf(Some.Snapshot([deal]));

        Assert.Contains("0 touches of ours, 1 of the customer&#39;s", page, StringComparison.Ordinal);
    }

    private static string PageOf(Snapshot snapshot) => PageLayout.Of(snapshot, "other.html");
}
