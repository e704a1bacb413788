using System.IO;
using System.Threading.Tasks;
using GhostingGuard.Build.Commands;
using PuppeteerSharp;
using Xunit;

namespace GhostingGuard.Browser.Tests;

/// <summary>Takes the pictures of the README anew, into artifacts/pictures. Whoever changes how pages look copies them to build/Report.</summary>
public sealed class PicturesForTheReadme(Places places) : IClassFixture<Places>
{
    private const int Width = 1400;

    // A picture of an empty page has a few thousand bytes.
    private const int Smallest = 20_000;

    [TheoryWithBrowser]
    [InlineData("/en/a dashboard", "dashboard.png", 1150)]
    [InlineData("/en/a deal", "deal.png", 1290)]
    public async Task A_picture_shows_the_top_of_its_page(string name, string file, int height)
    {
        await using var visit = await Visit.Pay(places.Browser, places.AddressOf(name), Width, unfold: false);
        var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot.Find(), "artifacts", "pictures"));
        await visit.Page.SetViewportAsync(new ViewPortOptions { Width = Width, Height = height });

        var picture = await visit.Page.ScreenshotDataAsync();

        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file), picture);
        Assert.True(picture.Length > Smallest, $"{file} has only {picture.Length} bytes.");
    }
}
