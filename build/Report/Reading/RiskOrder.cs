using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>The order in which a manager reads the risks: what needs a decision first, what needs nothing last.</summary>
internal static class RiskOrder
{
    public const int New = 847170000;
    public const int Engaged = 847170001;
    public const int OurTurn = 847170002;
    public const int Waiting = 847170003;
    public const int Watch = 847170004;
    public const int AtRisk = 847170005;
    public const int Ghosting = 847170006;
    public const int Parked = 847170007;
    public const int Unreachable = 847170008;

    private static readonly int[] Order = [Ghosting, AtRisk, Watch, Waiting, Unreachable, OurTurn, Engaged, New, Parked];

    /// <summary>The choice's values in reading order; values unknown here come last, none is left out.</summary>
    public static IReadOnlyList<ChoiceLabel> Sort(IEnumerable<ChoiceLabel> risks) => [.. risks.OrderBy(risk => PlaceOf(risk.Value))];

    public static int PlaceOf(int? risk)
    {
        var place = risk is { } value ? System.Array.IndexOf(Order, value) : -1;
        return place < 0 ? Order.Length : place;
    }
}
