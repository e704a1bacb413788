using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using GhostingGuard.Build.Preview;
using GhostingGuard.Build.Tests.Sample;
using Xunit;

namespace GhostingGuard.Build.Tests.Preview;

public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly int port = FreePort();
    private PreviewServer? server;

    public async Task InitializeAsync()
    {
        var organization = PlayedQuarter.Import();
        server = await PreviewServer.Start(new Site(organization, PlayedQuarter.Page(organization)), port);
    }

    public async Task DisposeAsync() => await server!.DisposeAsync();

    [Fact]
    public async Task A_page_comes_with_a_policy_that_lets_it_load_nothing()
    {
        using var answer = await Ask(HttpMethod.Get, "/en/");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'", string.Join("", answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("Ghosting Guard", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/", null, HttpStatusCode.Redirect)]
    [InlineData("HEAD", "/en/", null, HttpStatusCode.OK)]
    [InlineData("GET", "/favicon.ico", null, HttpStatusCode.NoContent)]
    [InlineData("GET", "/en/nothing", null, HttpStatusCode.NotFound)]
    [InlineData("POST", "/en/", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/en/", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/en/", "localhost", HttpStatusCode.OK)]
    [InlineData("GET", "/en/", "pages.example", HttpStatusCode.MisdirectedRequest)] // a name from elsewhere that leads here
    public async Task It_only_reads_and_only_for_this_machine(string method, string path, string? host, HttpStatusCode status)
    {
        using var answer = await Ask(new HttpMethod(method), path, host);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_refused_in_one_sentence()
    {
        Assert.Equal($"--port {port}: the port is taken or closed to you; name another one.", Assert.Throws<BadInputException>(() => PreviewServer.CheckFree(port)).Message);
        var organization = PlayedQuarter.Import();
        var site = new Site(organization, PlayedQuarter.Page(organization));
        await Assert.ThrowsAsync<BadInputException>(() => PreviewServer.Start(site, port));
    }

    [Fact]
    public void A_free_port_is_not_refused() => PreviewServer.CheckFree(FreePort());

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(method, $"http://127.0.0.1:{port}{path}");
        request.Headers.Host = host;
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler);
        return await browser.SendAsync(request);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
