using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The custom API gg_AssessOpportunity: assesses one opportunity now and says what it found.</summary>
/// <remarks>Runs inside the caller's transaction, so it tries once. Whoever may read the opportunity may ask.</remarks>
public sealed class AssessOpportunity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var opportunity = (EntityReference)run.Context.InputParameters["Target"];

        // Reading as the caller refuses whoever must not see this opportunity.
        run.AsCaller.Retrieve(OpportunityTable.Name, opportunity.Id, new ColumnSet(OpportunityTable.Columns.Id));

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
