using System.Diagnostics;
using System.IO;
using GhostingGuard.Build.Rendering;
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
    public void Run()
    {
        var elapsed = Stopwatch.StartNew();
        var packed = new PackCommand(console).Run();
        using var folder = ResultFolder.Open(Path.Combine(RepositoryRoot.Find(), "artifacts", "demo"), packed.ManagedZip, ReportPage.EnglishName, ReportPage.GermanName);

        using var zip = File.OpenRead(packed.ManagedZip);
        var organization = Organization.Import(zip, SampleQuarter.Start, SampleQuarter.Options);
        new ProgressBar(console).Show("Playing the sample quarter", progress => SampleQuarter.Play(organization, progress));
        JobResults.Check(organization);
        var page = new ReportPage(organization, zip, SampleQuarter.Source);
        folder.Write(ReportPage.EnglishName, path => page.Write(path, Language.English));
        folder.Write(ReportPage.GermanName, path => page.Write(path, Language.German));
        folder.Publish();

        ManagersViews.Write(console, page.Console);
        new RiskCounts(console).Show(new StoredDeals(organization).All());
        new Outcome(console).Show(elapsed.Elapsed, folder.In(ReportPage.EnglishName));
    }
}
