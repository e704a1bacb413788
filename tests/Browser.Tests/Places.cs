using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using GhostingGuard.Build.Preview;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Tests;
using GhostingGuard.Build.Tests.Sample;
using PuppeteerSharp;
using Xunit;

namespace GhostingGuard.Browser.Tests;

/// <summary>The pages as files and as served, with a browser to look at them. Nothing is made where there is no browser.</summary>
public sealed class Places : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder folder = new();
    private PreviewServer? server;
    private string served = "";

    internal IBrowser Browser { get; private set; } = null!;

    /// <summary>The pages by the names tests call them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "file/index.html", "file/index.de.html", "/en/", "/de/", "/en/page", "/de/a view", "/en/a deal", "/de/a deal", "/en/an empty form", "/de/a dashboard",
    ];

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is null)
        {
            return;
        }

        var quarter = new PlayedQuarter();
        var page = PlayedQuarter.Page(quarter.Organization);
        page.Write(folder.In(ReportPage.EnglishName), Language.English);
        page.Write(folder.In(ReportPage.GermanName), Language.German);
        var port = FreePort();
        server = await PreviewServer.Start(new Site(quarter.Organization, page), port);
        served = $"http://127.0.0.1:{port}";
        Deal = quarter.Deal("Kommissionierlager Ost").Id;
        Browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = InstalledBrowser.Path, Headless = true, Args = Quietly() });
    }

    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            await Browser.DisposeAsync();
            await server.DisposeAsync();
        }
    }

    public void Dispose() => folder.Dispose();

    private Guid Deal { get; set; }

    /// <summary>The address of a page; a dashboard or a deal's form that the solution does not have is its contents.</summary>
    public string AddressOf(string name)
    {
        var language = name.StartsWith("/de", StringComparison.Ordinal) ? Language.German : Language.English;
        var contents = new Address(language).Contents;
        return name switch
        {
            _ when name.StartsWith("file/", StringComparison.Ordinal) => new Uri(folder.In(name["file/".Length..])).AbsoluteUri,
            _ when name.EndsWith("a view", StringComparison.Ordinal) => served + new Address(language).Of(PlayedQuarter.Components.Views.First(view => view.Table.Name == "opportunity")),
            _ when name.EndsWith("a deal", StringComparison.Ordinal) => served + FormOf("opportunity", language, Deal),
            _ when name.EndsWith("an empty form", StringComparison.Ordinal) => served + FormOf("gg_commitment", language, null),
            _ when name.EndsWith("a dashboard", StringComparison.Ordinal) =>
                served + (PlayedQuarter.Components.Dashboards is [var first, ..] ? new Address(language).Of(first) : contents),
            _ => served + name,
        };
    }

    private static string FormOf(string table, Language language, Guid? row) =>
        PlayedQuarter.Components.Forms.FirstOrDefault(form => form.Table.Name == table && form.IsMain && !form.IsAddition) is { } form
            ? row is { } id ? new Address(language).Of(form, new Microsoft.Xrm.Sdk.EntityReference(table, id)) : new Address(language).Of(form)
            : new Address(language).Contents;

    // A browser that phones home would be a complaint of its own; the sandbox does not start for root.
    private static string[] Quietly() =>
    [
        "--no-first-run", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
    ];

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
