using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PuppeteerSharp;

namespace GhostingGuard.Browser.Tests;

/// <summary>One page in one window, and everything the browser complained about.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    private Visit(IPage page)
    {
        Page = page;
        page.Console += (_, said) =>
        {
            if (said.Message.Type is ConsoleType.Error or ConsoleType.Warning)
            {
                complaints.Add(said.Message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error.Message);
        page.RequestFailed += (_, failed) => complaints.Add($"{failed.Request.Url} was not loaded");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    /// <param name="browser">The browser.</param>
    /// <param name="address">What to open.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="dark">Whether the reader prefers a dark page.</param>
    /// <param name="unfold">Whether everything folded is unfolded.</param>
    public static async Task<Visit> Pay(IBrowser browser, string address, int width, bool dark = false, bool unfold = true)
    {
        var visit = new Visit(await browser.NewPageAsync());
        await visit.Page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        await visit.Page.EmulateMediaFeaturesAsync(
            [new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = dark ? "dark" : "light" }]);
        await visit.Page.GoToAsync(address);
        if (unfold)
        {
            await visit.Page.EvaluateExpressionAsync("document.querySelectorAll('details').forEach(folded => folded.open = true)");
        }

        return visit;
    }

    public ValueTask DisposeAsync() => Page.DisposeAsync();
}
