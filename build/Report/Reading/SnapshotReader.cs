using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Reads what a page shows.</summary>
internal static class SnapshotReader
{
    private const int English = 1033;
    private const int German = 1031;

    public static Snapshot Read(Organization organization, ReportSource source) => new()
    {
        AsOf = organization.Now,
        Source = source,
        Deals = DealReader.Read(organization.AsSystem, Currencies.Read(organization.AsSystem)),
        Touches = TouchReader.Read(organization.AsSystem, organization.Now),
        Views = ViewReader.Read(organization, source.Zone),
        Risks = Choice(organization, "gg_risk"),
        Channels = Choice(organization, "gg_channel"),
    };

    private static IReadOnlyList<ChoiceLabel> Choice(Organization organization, string name) =>
    [
        .. organization.Solution.Choices[name].Options.Select(option => new ChoiceLabel(
            option.Value,
            option.Labels.In(English) ?? "",
            option.Labels.In(German) ?? "",
            option.Colour,
            option.Descriptions.In(English))),
    ];
}
