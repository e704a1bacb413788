using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Classify;

/// <summary>How the days of return compare, over all mails whose day received is known.</summary>
/// <param name="Right">The day read is the right one.</param>
/// <param name="Wrong">There is one, and another was read.</param>
/// <param name="Missed">There is one, and none was read.</param>
/// <param name="Invented">There is none, and one was read.</param>
/// <param name="RightlyNone">There is none, and none was read.</param>
internal sealed record DayScore(int Right, int Wrong, int Missed, int Invented, int RightlyNone)
{
    public static DayScore Of(IReadOnlyList<Judgement> judgements)
    {
        var compared = judgements.Where(judgement => judgement.Mail.Received is not null).ToList();
        return new DayScore(
            compared.Count(judgement => judgement.Mail.ReturnsOn is not null && judgement.ReturnsOn == judgement.Mail.ReturnsOn),
            compared.Count(judgement => judgement.Mail.ReturnsOn is not null && judgement.ReturnsOn is not null && judgement.ReturnsOn != judgement.Mail.ReturnsOn),
            compared.Count(judgement => judgement.Mail.ReturnsOn is not null && judgement.ReturnsOn is null),
            compared.Count(judgement => judgement.Mail.ReturnsOn is null && judgement.ReturnsOn is not null),
            compared.Count(judgement => judgement.Mail.ReturnsOn is null && judgement.ReturnsOn is null));
    }

    public bool Any => Right + Wrong + Missed + Invented > 0;
}
