using System.Diagnostics;
using System.IO;
using GhostingGuard.Build.Replay;
using GhostingGuard.Build.Replay.Output;
using GhostingGuard.Build.Replay.Selling;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Sample;
using GhostingGuard.EmbeddedDataverse;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Shows the solution at work: packs it, imports it and plays a made-up quarter.</summary>
internal sealed class DemoCommand(IAnsiConsole console)
{
    private const string Page = "index.html";

    public void Run()
    {
        var elapsed = Stopwatch.StartNew();
        var packed = new PackCommand(console).Run();
        using var folder = ResultFolder.Open(Path.Combine(RepositoryRoot.Find(), "artifacts", "demo"), packed.ManagedZip, Page);

        using var zip = File.OpenRead(packed.ManagedZip);
        var organization = Organization.Import(zip, SampleQuarter.Start);
        new ProgressBar(console).Show("Playing the sample quarter", progress => SampleQuarter.Play(organization, progress));
        JobResults.Check(organization);
        folder.Write(Page, path => ReportPage.Write(path, organization, SampleQuarter.Source));
        folder.Publish();

        ManagersViews.Write(console, organization, SampleQuarter.Source.Zone);
        new RiskCounts(console).Show(new StoredDeals(organization).All());
        new Outcome(console).Show(elapsed.Elapsed, folder.In(Page));
    }
}
