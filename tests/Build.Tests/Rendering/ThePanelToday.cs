using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Commands;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Forms;
using GhostingGuard.Build.Tests.Sample;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Build.Tests.Rendering;

public sealed class ThePanelToday(PlayedQuarter quarter) : IClassFixture<PlayedQuarter>
{
    private const string Page = "gg_/pages/today.html";

    [Fact]
    public void It_speaks_the_language_of_the_screen()
    {
        var deal = Silent(quarter.Organization);

        Assert.Contains("Keine Antwort erfasst seit", Show(quarter.Organization, Language.German, deal), StringComparison.Ordinal);
        Assert.Contains("No answer recorded since", Show(quarter.Organization, Language.English, deal), StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_a_language_in_which_nobody_works_yet()
    {
        var organization = PlayedQuarter.Import();
        var deal = Drawn.Deal(organization, "A deal");

        Assert.Contains("Es ist noch kein Kontakt mit dem Kunden erfasst.", Show(organization, Language.German, deal), StringComparison.Ordinal);
    }

    [Fact]
    public void It_calls_what_was_tried_as_the_page_does()
    {
        foreach (var language in new[] { Language.English, Language.German })
        {
            var markup = Show(quarter.Organization, language, Silent(quarter.Organization));

            foreach (var text in new[] { "Today.Touches", "Today.NotTried", "Today.Chance" })
            {
                Assert.Contains($"<span class=\"name\">{Text(text, language)}</span>", markup, StringComparison.Ordinal);
            }
        }
    }

    private static string Show(Organization organization, Language language, EntityReference deal) =>
        PageMarkup.Of(Drawn.Screen(organization, PlayedQuarter.Components, language), deal, "Today", Page).ToString();

    private static EntityReference Silent(Organization organization) =>
        Build.Report.Reading.Rows.Of(organization.AsSystem, Build.Report.Reading.Rows.Query("opportunity", ["gg_risk"]))
            .First(row => row.GetAttributeValue<OptionSetValue>("gg_risk")?.Value == 847170006).ToEntityReference();

    private static string Text(string name, Language language) =>
        XDocument.Load(Path.Combine(
                RepositoryRoot.Find(), string.Create(CultureInfo.InvariantCulture, $"Solution/WebResources/gg_/strings/texts.{language.Code}.resx")))
            .Descendants("data").Single(data => data.Attribute("name")?.Value == name).Element("value")!.Value;
}
