using System.Globalization;
using System.IO;
using GhostingGuard.Build.OfficialSdk;
using GhostingGuard.Build.Packing;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Makes the zips, managed and unmanaged, of the product and of its cloud flows, and says what is in them.</summary>
internal sealed class PackCommand(IAnsiConsole console)
{
    /// <returns>What was written of the product itself.</returns>
    /// <exception cref="PackagingException">XML, code and DLLs contradict each other.</exception>
    public PackResult Run()
    {
        var root = RepositoryRoot.Find();
        if (new OfficialSdkProbe(root, Dotnet.Run).AskOnce() is { } answer)
        {
            console.WriteLine(answer);
        }

        var result = SolutionPacker.Pack(PackOptions.ForRepository(root));
        var flows = SolutionPacker.Pack(PackOptions.ForFlows(root));

        var zips = new Table().AddColumns("Zip", "Bytes", "SHA-256");
        foreach (var packed in new[] { result, flows })
        {
            zips.AddRow(Row(packed.ManagedZip, packed.ManagedSha256));
            zips.AddRow(Row(packed.UnmanagedZip, packed.UnmanagedSha256));
        }

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
