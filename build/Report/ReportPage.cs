using System;
using System.IO;
using System.Text;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.Build.Report.Sections;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

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

    public SolutionComponents Components => components;

    public ReportSource Source => source;

    /// <summary>The views in English, without links, as the console shows them.</summary>
    public Screen Console => Screen(Language.English, _ => null);

    public static string NameIn(Language language) => language.Of(EnglishName, GermanName);

    /// <param name="language">The language of labels and formats.</param>
    /// <param name="linkTo">The address at which a row can be opened, or null where it cannot.</param>
    public Screen Screen(Language language, Func<EntityReference, string?> linkTo) => new(organization, components, language, source.Zone, linkTo);

    /// <summary>Writes the page. The same rows give the same bytes.</summary>
    /// <param name="path">The file to write; its folder is created if it is missing, an old file is replaced.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path, Language language)
    {
        var page = Of(language, NameIn(language.Other));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <param name="language">The language of the page.</param>
    /// <param name="other">The address of the page in the other language.</param>
    /// <param name="linkTo">Where rows can be opened; null for the place on the page itself.</param>
    public string Of(Language language, string other, Func<EntityReference, string?>? linkTo = null)
    {
        var showcase = Showcase.Choose(organization, components);
        var screen = Screen(language, linkTo ?? showcase.LinkTo);
        var snapshot = SnapshotReader.Read(organization, screen, source);
        return PageLayout.Of(
            snapshot, other, DashboardSection.Of(screen), CustomersSection.Of(screen), FormsSection.Of(screen, showcase));
    }
}
