using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Reads what a page shows.</summary>
internal static class SnapshotReader
{
    public static Snapshot Read(Organization organization, Screen screen, ReportSource source) => new()
    {
        AsOf = organization.Now,
        Source = source,
        Language = screen.Language,
        LinkTo = screen.LinkTo,
        Deals = DealReader.Read(organization.AsSystem, Currencies.Read(organization.AsSystem)),
        Touches = TouchReader.Read(organization.AsSystem, organization.Now),
        Views = OpportunityViews.Read(screen),
        Risks = Risks(organization),
        Channels = Choice(organization, "gg_channel"),
    };

    /// <summary>The values of gg_risk in the order of the solution.</summary>
    public static IReadOnlyList<ChoiceLabel> Risks(Organization organization) => Choice(organization, "gg_risk");

    private static IReadOnlyList<ChoiceLabel> Choice(Organization organization, string name) =>
    [
        .. organization.Solution.Choices[name].Options.Select(option => new ChoiceLabel(
            option.Value,
            option.Labels.In(Language.English.Code) ?? "",
            option.Labels.In(Language.German.Code) ?? "",
            option.Colour,
            option.Descriptions)),
    ];
}
