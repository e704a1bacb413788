using System.IO;
using System.Text;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.Build.Report.Sections;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Report;

/// <summary>The page a manager reads, in each language one file that needs nothing else but leads to the other.</summary>
internal sealed class ReportPage
{
    /// <summary>What the page is called in English; the German one stands beside it.</summary>
    public const string EnglishName = "index.html";

    public const string GermanName = "index.de.html";

    private readonly Organization organization;
    private readonly SolutionComponents components;
    private readonly ReportSource source;

    /// <param name="organization">The organisation, read at its present moment, its open deals assessed.</param>
    /// <param name="zip">The managed zip it has imported.</param>
    /// <param name="source">What the data is.</param>
    /// <exception cref="RenderingException">A component of the solution cannot be shown as it is written.</exception>
    public ReportPage(Organization organization, Stream zip, ReportSource source)
    {
        this.organization = organization;
        this.source = source;
        components = SolutionComponents.Read(zip, organization.Solution.Schema);
    }

    /// <summary>The views in English, without links, as the console shows them.</summary>
    public Screen Console => new(organization, components, Language.English, source.Zone, _ => null);

    public static string NameIn(Language language) => language.Of(EnglishName, GermanName);

    /// <summary>Writes the page. The same rows give the same bytes.</summary>
    /// <param name="path">The file to write; its folder is created if it is missing, an old file is replaced.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path, Language language)
    {
        var showcase = Showcase.Choose(organization, components);
        var screen = new Screen(organization, components, language, source.Zone, showcase.LinkTo);
        var snapshot = SnapshotReader.Read(organization, screen, source);
        var page = PageLayout.Of(
            snapshot, NameIn(language.Other), DashboardSection.Of(screen), CustomersSection.Of(screen), FormsSection.Of(screen, showcase));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
