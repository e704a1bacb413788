using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Policies;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The custom API gg_ExplainOpportunity: today's sentence, days and chance, for whoever looks at the form.</summary>
/// <remarks>It reads and writes nothing. The stored sentence carries dates only; what changes from day to day is said here.</remarks>
public sealed class ExplainOpportunity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var opportunity = AskedRow.Opportunity(run);
        if (Judgement.Of(opportunity.Id, run.AsSystem, run.Now, run.Trace) is not { Assessment: { Risk: { } risk } assessment } judgement)
        {
            return;
        }

        var language = CallersLanguage.Of(run);
        var answer = run.Context.OutputParameters;
        answer["Risk"] = Choices.Of(risk).Value;
        answer["Turn"] = Choices.Of(assessment.Turn!.Value).Value;
        answer["Explanation"] = Explanation.Today(
            assessment, judgement.Opportunity.Time, language, judgement.WorkingDays, judgement.Chance, judgement.Curve, judgement.MovedOnWithoutStepOn);
        if (judgement.WorkingDays is { } days)
        {
            answer["WorkingDays"] = days;
        }

        if (judgement.Chance is { } chance)
        {
            var words = Phrases.In(language);
            answer["Chance"] = chance.Probability;
            answer["ChanceInWords"] = words.Chance(chance.OutOfTen);
            answer["ChanceSource"] = words.Source(chance.Curve.Source);
        }
    }
}
