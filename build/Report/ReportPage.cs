using System.IO;
using System.Text;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Report;

/// <summary>The page a manager reads: one file that needs nothing else.</summary>
public static class ReportPage
{
    /// <summary>Reads the organisation at its present moment and writes the page. The same rows give the same bytes.</summary>
    /// <param name="path">The file to write; its folder is created if it is missing, an old file is replaced.</param>
    /// <param name="organization">The organisation, its open deals assessed.</param>
    /// <param name="source">What the data is.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, Organization organization, ReportSource source)
    {
        var page = PageLayout.Of(SnapshotReader.Read(organization, source));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
