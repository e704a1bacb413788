using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Pictures;
using GhostingGuard.Build.Report.Reading;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>A risk as a small label: a dot in its colour and its word, which says the same without the colour.</summary>
internal static class Chip
{
    public static Markup Of(Snapshot snapshot, ChoiceLabel risk) =>
        Markup.Of($"<span class=\"chip\" style=\"--dot:var(--{Ink.NameOfRisk(risk.Value)})\">{risk.In(snapshot.Language)}</span>");

    public static Markup Of(Snapshot snapshot, int? risk) =>
        snapshot.Risks.FirstOrDefault(label => label.Value == risk) is { } found ? Of(snapshot, found) : Markup.Empty;
}
