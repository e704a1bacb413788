using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>How many open deals have been silent for how long.</summary>
/// <param name="Label">The stretch in words.</param>
/// <param name="Count">Open deals whose silence is that old.</param>
internal sealed record SilenceAge(string Label, int Count)
{
    private static readonly (int From, string English, string German)[] Stretches =
    [
        (0, "up to 2 days", "bis 2 Tage"),
        (3, "3 to 6 days", "3 bis 6 Tage"),
        (7, "1 to 2 weeks", "1 bis 2 Wochen"),
        (14, "2 to 3 weeks", "2 bis 3 Wochen"),
        (21, "3 to 4 weeks", "3 bis 4 Wochen"),
        (28, "4 to 6 weeks", "4 bis 6 Wochen"),
        (42, "longer", "länger"),
    ];

    public static IReadOnlyList<SilenceAge> Of(Snapshot snapshot)
    {
        var ages = snapshot.OpenDeals
            .Where(deal => deal.SilentSince.HasValue)
            .Select(deal => (int)(snapshot.AsOf - deal.SilentSince!.Value).TotalDays)
            .ToList();
        return
        [
            .. Stretches.Select((stretch, i) => new SilenceAge(
                snapshot.Language.Of(stretch.English, stretch.German),
                ages.Count(age => age >= stretch.From && (i + 1 == Stretches.Length || age < Stretches[i + 1].From)))),
        ];
    }
}
