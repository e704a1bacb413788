using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace GhostingGuard.Build.Preview;

/// <summary>Serves a site to this machine and to nobody else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    // The pages may hold customers' names. Nothing is loaded from anywhere, and no other page may frame them.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private readonly WebApplication application;

    private PreviewServer(WebApplication application) => this.application = application;

    /// <summary>Refuses a port that cannot be used, before any long work.</summary>
    /// <exception cref="BadInputException">Another program has the port, or this one may not use it.</exception>
    public static void CheckFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException fault)
        {
            throw Taken(port, fault);
        }
    }

    /// <exception cref="BadInputException">As above.</exception>
    public static async Task<PreviewServer> Start(Site site, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        var application = builder.Build();
        application.Run(context => Answer(site, context));
        try
        {
            await application.StartAsync().ConfigureAwait(false);
            return new PreviewServer(application);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw Taken(port, fault);
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static BadInputException Taken(int port, Exception fault) =>
        new($"--port {port}: the port is taken or closed to you; name another one.", fault);

    private static Task Answer(Site site, HttpContext context)
    {
        var response = context.Response;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";

        // Another name for this machine is how a page from elsewhere would try to read this one.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1"))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (context.Request.Path == "/favicon.ico")
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        var answer = site.Answer(context.Request.Path.Value ?? "/");
        response.StatusCode = answer.Status;
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
            return Task.CompletedTask;
        }

        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(answer.Html);
    }
}
