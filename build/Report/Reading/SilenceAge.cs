using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>How many open deals have been silent for how long.</summary>
/// <param name="Label">The stretch in words.</param>
/// <param name="Count">Open deals whose silence is that old.</param>
internal sealed record SilenceAge(string Label, int Count)
{
    private static readonly (int From, string Label)[] Stretches =
    [
        (0, "up to 2 days"), (3, "3 to 6 days"), (7, "1 to 2 weeks"), (14, "2 to 3 weeks"), (21, "3 to 4 weeks"), (28, "4 to 6 weeks"), (42, "longer"),
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
                stretch.Label,
                ages.Count(age => age >= stretch.From && (i + 1 == Stretches.Length || age < Stretches[i + 1].From)))),
        ];
    }
}
