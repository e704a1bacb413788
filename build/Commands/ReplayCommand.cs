using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Replay;
using GhostingGuard.Build.Replay.Input;
using GhostingGuard.Build.Replay.Output;
using GhostingGuard.Build.Report;
using GhostingGuard.EmbeddedDataverse;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Puts a pipeline export through the plug-ins that ship and writes what they made of it.</summary>
internal sealed class ReplayCommand(IAnsiConsole console)
{
    /// <exception cref="BadInputException">The file or the folder cannot be used; nothing was written.</exception>
    public void Run(Command.Replay command)
    {
        var elapsed = Stopwatch.StartNew();
        var events = PipelineReader.Read(command.File);
        var asOf = command.AsOf ?? events[^1].Time;
        IReadOnlyList<PipelineEvent> counted = [.. events.Where(row => row.Time <= asOf)];

        var output = command.Folder ?? Path.Combine(RepositoryRoot.Find(), "artifacts", "replay");
        using var folder = ResultFolder.Open(output, command.File, DealsFile.Name, WarningsFile.Name, ReportPage.EnglishName, ReportPage.GermanName);

        using var zip = new MemoryStream(SolutionPacker.PackManaged(PackOptions.ForRepository(RepositoryRoot.Find())));
        var organization = Organization.Import(zip, counted.Count > 0 ? counted[0].Time : asOf);
        var replay = new PipelineReplay(organization, command.Zone);
        new ProgressBar(console).Show(
            string.Create(CultureInfo.InvariantCulture, $"Replaying {counted.Count:N0} events"),
            progress => replay.Run(counted, asOf, progress));

        var deals = replay.Deals;
        var source = SourceOf(command, counted.Count);
        folder.Write(DealsFile.Name, path => DealsFile.Write(path, deals));
        folder.Write(WarningsFile.Name, path => WarningsFile.Write(path, replay.Warnings));
        var page = new ReportPage(organization, zip, source);
        folder.Write(ReportPage.EnglishName, path => page.Write(path, Language.English));
        folder.Write(ReportPage.GermanName, path => page.Write(path, Language.German));
        folder.Publish();

        ManagersViews.Write(console, page.Console);
        new RiskCounts(console).Show(deals);
        new Outcome(console).Show(elapsed.Elapsed, folder.In(DealsFile.Name), folder.In(WarningsFile.Name), folder.In(ReportPage.EnglishName));
    }

    private static ReportSource SourceOf(Command.Replay command, int events)
    {
        var name = Path.GetFileName(command.File);
        return new ReportSource(
            name,
            name,
            string.Create(CultureInfo.InvariantCulture, $"{events:N0} events of the pipeline export {name}, put through the plug-ins that ship."),
            $"{events.ToString("#,0", Language.German.Numbers)} Ereignisse aus dem Pipeline-Export {name}, durch die ausgelieferten Plug-ins geschickt.",
            TimeZoneInfo.FindSystemTimeZoneById(command.Zone));
    }
}
