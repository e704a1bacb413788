using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Policies;

namespace GhostingGuard.Plugins.Policies;

/// <summary>Judges a row together with the others: it must make sense, be the only one for its stage, and leave the others sense.</summary>
internal sealed class PolicyCheck
{
    private readonly StoredPolicy saved;
    private readonly IReadOnlyList<StoredPolicy> others;

    /// <param name="saved">The row that is being saved.</param>
    /// <param name="others">The other active rows, the oldest first.</param>
    public PolicyCheck(StoredPolicy saved, IReadOnlyList<StoredPolicy> others)
    {
        this.saved = saved;
        this.others = others;
    }

    /// <returns>One sentence for each objection; none when the row may be saved.</returns>
    public IReadOnlyList<string> Objections(Language language) =>
    [
        .. Twins(PolicyWords.In(language)),
        .. PolicyObjections.To(saved.Sets, Below, language),
        .. StagesThatNoLongerFit(language),
        .. WaysOutOfPlace(PolicyWords.In(language)),
        .. ConsentObjections.To(
            saved.Row.Value<string>(GhostingPolicyTable.Columns.AgreementWords), saved.Row.Value<string>(GhostingPolicyTable.Columns.RefusalWords), language),
    ];

    private Policy Below => saved.Stage is null ? Policy.Default : Over(others.FirstOrDefault(other => other.Stage is null));

    private static Policy Over(StoredPolicy? defaultRow) =>
        defaultRow is null || PolicyObjections.To(defaultRow.Sets, Policy.Default, Language.English).Count > 0
            ? Policy.Default
            : Policy.Default.With(defaultRow.Sets);

    private IEnumerable<string> Twins(PolicyWords words) => others
        .Where(saved.IsForStageOf)
        .Take(1)
        .Select(twin => saved.Stage is { } stage ? words.SecondRowOf(stage, twin.Name) : words.SecondDefaultRow(twin.Name));

    private IEnumerable<string> WaysOutOfPlace(PolicyWords words) =>
        WayOrder.WordOutOfPlace(saved.Row.Value<string>(GhostingPolicyTable.Columns.WayOrder)) is { } word ? [words.UnknownWay(word)] : [];

    private IEnumerable<string> StagesThatNoLongerFit(Language language)
    {
        if (saved.Stage is not null)
        {
            return [];
        }

        var policy = Over(saved);
        return
            from other in others
            where other.Stage is not null
            from sentence in PolicyObjections.To(other.Sets, policy, language)
            select PolicyWords.In(language).InRowOf(other.Stage!, sentence);
    }
}
