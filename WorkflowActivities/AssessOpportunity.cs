using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Tells a workflow how an opportunity stands right now, as the user it runs for may see it.</summary>
/// <remarks>A closed opportunity has no risk: every output then stays unset.</remarks>
public sealed class AssessOpportunity : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    [Output("Ghosting risk")]
    [AttributeTarget("opportunity", "gg_risk")]
    public OutArgument<OptionSetValue> Risk { get; set; } = null!;

    [Output("Explanation")]
    public OutArgument<string> Explanation { get; set; } = null!;

    /// <summary>When the risk changes if nobody does anything, UTC; unset where time alone changes nothing.</summary>
    [Output("Next change on")]
    public OutArgument<DateTime> NextChangeOn { get; set; } = null!;

    protected override void Execute(CodeActivityContext context)
    {
        var opportunity = Opportunity.Get(context)
            ?? throw new InvalidPluginExecutionException(
                "The step Assess opportunity was given no opportunity. Please set its input Opportunity. / " +
                "Der Schritt Assess opportunity hat keine Verkaufschance erhalten. Bitte füllen Sie seine Eingabe Opportunity.");

        var assessment = ServiceOf(context).Execute(new OrganizationRequest("gg_AssessOpportunity") { ["Target"] = opportunity }).Results;

        if (assessment.Contains("Risk"))
        {
            Risk.Set(context, new OptionSetValue((int)assessment["Risk"]));
            Explanation.Set(context, (string)assessment["Explanation"]);
        }

        if (assessment.Contains("NextChangeOn"))
        {
            NextChangeOn.Set(context, (DateTime)assessment["NextChangeOn"]);
        }
    }

    private static IOrganizationService ServiceOf(CodeActivityContext context) =>
        context.GetExtension<IOrganizationServiceFactory>()
            .CreateOrganizationService(context.GetExtension<IWorkflowContext>().UserId);
}
