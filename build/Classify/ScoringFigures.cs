using System.Linq;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Classify;

/// <summary>Every figure of a scoring, as the JSON file holds it.</summary>
internal static class ScoringFigures
{
    public static object Of(string file, Scoring withHeaders, Scoring withoutHeaders) => new
    {
        File = file,
        Mails = withHeaders.Judgements.Count,
        WithHeaders = Of(withHeaders),
        WithoutHeaders = Of(withoutHeaders),
    };

    private static object Of(Scoring scoring) => new
    {
        scoring.AllRight,
        BouncesCalledBounce = scoring.Called(AnswerKind.Bounce, AnswerKind.Bounce),
        BouncesCalledBounceOrDelayNotice = scoring.Called(AnswerKind.Bounce, AnswerKind.Bounce, AnswerKind.DelayNotice),
        AbsencesCalledAbsence = scoring.Called(AnswerKind.Absence, AnswerKind.Absence),
        scoring.PeopleCalledAutomatic,
        scoring.Days,
        Confusion = scoring.Kinds.ToDictionary(KindNames.Of, right => scoring.Kinds.ToDictionary(KindNames.Of, called => scoring.Count(right, called))),
        Mails = scoring.Judgements.Select(judgement => new
        {
            judgement.Mail.Line,
            judgement.Mail.Id,
            Kind = KindNames.Of(judgement.Mail.Kind),
            Called = KindNames.Of(judgement.Kind),
            Right = judgement.IsRight,
            ReturnsOn = Day(judgement.Mail.ReturnsOn),
            ReadReturnsOn = Day(judgement.ReturnsOn),
            ReadAnswerExpectedBy = Day(judgement.AnswerExpectedBy),
        }),
    };

    private static string? Day(System.DateTime? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
