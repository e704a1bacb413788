using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using PuppeteerSharp.Input;
using Xunit;

namespace GhostingGuard.Browser.Tests;

public sealed class PagesInABrowser(Places places) : IClassFixture<Places>
{
    private const string AxeRun = """
        axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(result => result.violations.flatMap(violation =>
            violation.nodes.slice(0, 3).map(node => `${violation.id}: ${node.html.slice(0, 160)} ${node.any.map(check => check.message).join(' ').slice(0, 200)}`)))
        """;

    // A phone, a tablet, a desk.
    private static readonly int[] Widths = [390, 820, 1400];

    public static TheoryData<string, int> AtEveryWidth
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var name in Places.Names)
            {
                Array.ForEach(Widths, width => cases.Add(name, width));
            }

            return cases;
        }
    }

    public static TheoryData<string, bool> InLightAndDark
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var name in Places.Names)
            {
                cases.Add(name, false);
                cases.Add(name, true);
            }

            return cases;
        }
    }

    [TheoryWithBrowser]
    [MemberData(nameof(AtEveryWidth))]
    public async Task A_page_fits_the_window_and_the_browser_has_nothing_to_complain_about(string name, int width)
    {
        await using var visit = await Visit.Pay(places.Browser, places.AddressOf(name), width);

        var needed = await visit.Page.EvaluateExpressionAsync<int>("document.documentElement.scrollWidth");

        Assert.True(needed <= width, $"{name} needs {needed} pixels of {width}: {await WidestOf(visit)}");
        Assert.Empty(visit.Complaints);
    }

    [TheoryWithBrowser]
    [MemberData(nameof(InLightAndDark))]
    public async Task A_page_can_be_read_by_everybody(string name, bool dark)
    {
        await using var visit = await Visit.Pay(places.Browser, places.AddressOf(name), dark ? 390 : 1400, dark);
        await visit.Page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());

        var violations = await visit.Page.EvaluateExpressionAsync<JsonElement>(AxeRun);

        Assert.Empty(violations.EnumerateArray().Select(violation => violation.GetString()));
    }

    [TheoryWithBrowser]
    [InlineData("file/index.html", "de")]
    [InlineData("file/index.de.html", "en")]
    [InlineData("/en/a deal", "de")]
    public async Task The_other_language_is_one_click_away(string name, string other)
    {
        await using var visit = await Visit.Pay(places.Browser, places.AddressOf(name), 1400);

        await Task.WhenAll(visit.Page.WaitForNavigationAsync(), visit.Page.ClickAsync($"a[hreflang={other}]"));

        Assert.Equal(other, await visit.Page.EvaluateExpressionAsync<string>("document.documentElement.lang"));
        Assert.Empty(visit.Complaints);
    }

    [FactWithBrowser]
    public async Task Everything_that_can_be_pressed_can_be_reached_by_the_keyboard_and_shows_where_one_is()
    {
        await using var visit = await Visit.Pay(places.Browser, places.AddressOf("file/index.html"), 1400);

        for (var step = 0; step < 30; step++)
        {
            await visit.Page.Keyboard.PressAsync(Key.Tab);
            var seen = await visit.Page.EvaluateExpressionAsync<string>("""
                (() => { const at = document.activeElement, shown = at.matches('.strip input') ? at.nextElementSibling : at;
                  return `${at.tagName} ${getComputedStyle(shown).outlineStyle}`; })()
                """);
            Assert.DoesNotContain("none", seen, StringComparison.Ordinal);
            Assert.False(seen.StartsWith("BODY", StringComparison.Ordinal), $"After {step} steps the keyboard is nowhere.");
        }
    }

    private static Task<string> WidestOf(Visit visit) => visit.Page.EvaluateExpressionAsync<string>("""
        [...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > innerWidth && !part.closest('.scroll'))
            .slice(0, 4).map(part => `${part.tagName}.${part.className} ${part.textContent.trim().slice(0, 40)}`).join(' | ')
        """);
}
