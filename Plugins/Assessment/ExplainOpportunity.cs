using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;

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
        Tell(judgement.Participation, judgement.Opportunity.Time, language, answer);
        if (judgement.WorkingDays is { } days)
        {
            answer["WorkingDays"] = days;
        }

        var outreach = Outreach.Of(assessment, language);
        if (outreach?.Touches is { } touches)
        {
            answer["TouchesByChannel"] = touches;
        }

        if (outreach?.NotTried is { } notTried)
        {
            answer["ChannelsNotTried"] = notTried;
        }

        answer["ChanceIsHidden"] = judgement.Policy.HideChance;
        if (judgement.Chance is { } chance)
        {
            var words = Phrases.In(language);
            answer["Chance"] = chance.Probability;
            answer["ChanceInWords"] = words.Chance(chance.OutOfTen);
            answer["ChanceInBrief"] = words.ChanceInBrief(chance.OutOfTen);
            answer["ChanceSource"] = words.Source(chance.Curve.Source);
        }
    }

    /// <summary>Says after the sentence how far the customer has taken part, where anything was asked of them.</summary>
    private static void Tell(Participation? participation, WorkingTime time, Language language, ParameterCollection answer)
    {
        if (participation?.InWords(time, language) is not { } sentence)
        {
            return;
        }

        answer["Explanation"] = $"{answer["Explanation"]} {sentence}";
        answer["ContributionsAsked"] = participation.Asked;
        answer["ContributionsDelivered"] = participation.Delivered;
        answer["ContributionsOverdue"] = participation.Overdue;
    }
}
