using System.Globalization;
using System.IO;
using GhostingGuard.Build.OfficialSdk;
using GhostingGuard.Build.Packing;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Makes both zips and says what is in them.</summary>
internal sealed class PackCommand(IAnsiConsole console)
{
    /// <exception cref="PackagingException">XML, code and DLLs contradict each other.</exception>
    public PackResult Run()
    {
        var root = RepositoryRoot.Find();
        if (new OfficialSdkProbe(root, Dotnet.Run).AskOnce() is { } answer)
        {
            console.WriteLine(answer);
        }

        var result = SolutionPacker.Pack(PackOptions.ForRepository(root));

        var zips = new Table().AddColumns("Zip", "Bytes", "SHA-256");
        zips.AddRow(Row(result.ManagedZip, result.ManagedSha256));
        zips.AddRow(Row(result.UnmanagedZip, result.UnmanagedSha256));
        console.Write(zips);

        var components = new Table().AddColumns("Component", "Count");
        foreach (var (kind, count) in result.ComponentCounts)
        {
            components.AddRow(Markup.Escape(kind), count.ToString(CultureInfo.InvariantCulture));
        }

        console.Write(components);
        return result;
    }

    private static string[] Row(string path, string hash) =>
    [
        Markup.Escape(path),
        new FileInfo(path).Length.ToString("N0", CultureInfo.InvariantCulture),
        hash,
    ];
}
