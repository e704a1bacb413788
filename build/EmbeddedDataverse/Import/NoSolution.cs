using System.IO;
using System.IO.Compression;
using System.Text;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.StandardTables;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>What is there before any import and after an uninstall: the platform, read as a solution that holds nothing.</summary>
internal static class NoSolution
{
    public const string Name = "none";

    private const string ContentTypes = """<Types><Default Extension="xml" /></Types>""";

    private const string Manifest =
        $"""
        <ImportExportXml><SolutionManifest><UniqueName>{Name}</UniqueName><Version>0.0.0.0</Version><Managed>1</Managed><RootComponents />
        </SolutionManifest></ImportExportXml>
        """;

    public static SolutionContent Read()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes);
            Add(archive, "solution.xml", Manifest);
            Add(archive, "customizations.xml", "<ImportExportXml />");
        }

        zip.Position = 0;
        return new SolutionReader(new SolutionZip(zip), StandardSchema.Create()).Read();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
