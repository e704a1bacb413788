using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Policies;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The custom API gg_AssessOpportunity: assesses one opportunity now and says what it found.</summary>
/// <remarks>Runs inside the caller's transaction, so it tries once. Whoever may read the opportunity may ask.</remarks>
public sealed class AssessOpportunity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var opportunity = AskedRow.Opportunity(run);
        var assessment = new Assessor(run).AssessOnce(opportunity.Id);
        if (assessment?.Risk is { } risk)
        {
            run.Context.OutputParameters["Risk"] = Choices.Of(risk).Value;
            run.Context.OutputParameters["Explanation"] = assessment.Explanation;
        }

        if (assessment?.NextChangeOn is { } nextChangeOn)
        {
            run.Context.OutputParameters["NextChangeOn"] = nextChangeOn;
        }
    }
}
