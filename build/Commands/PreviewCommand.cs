using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Preview;
using GhostingGuard.Build.Replay;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Sample;
using GhostingGuard.EmbeddedDataverse;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Shows the solution's views, forms, charts and dashboards over the sample quarter in a browser of this machine.</summary>
internal sealed class PreviewCommand(IAnsiConsole console)
{
    /// <exception cref="BadInputException">The port cannot be used.</exception>
    public async Task Run(Command.Preview command)
    {
        PreviewServer.CheckFree(command.Port);
        using var zip = new MemoryStream(SolutionPacker.PackManaged(PackOptions.ForRepository(RepositoryRoot.Find())));
        var organization = Organization.Import(zip, SampleQuarter.Start, SampleQuarter.Options);
        new ProgressBar(console).Show("Playing the sample quarter", progress => SampleQuarter.Play(organization, progress));
        JobResults.Check(organization);

        var site = new Site(organization, new ReportPage(organization, zip, SampleQuarter.Source));
        using var stop = new SemaphoreSlim(0);

        // The server's host takes both signals for itself, so that only it would end.
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Release();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var server = await PreviewServer.Start(site, command.Port).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            console.WriteLine($"http://localhost:{command.Port}/  (Ctrl-C ends)");
            await stop.WaitAsync().ConfigureAwait(false);
        }
    }
}
