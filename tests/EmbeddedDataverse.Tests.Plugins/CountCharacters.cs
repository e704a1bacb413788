using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace TestPlugins;

/// <summary>A workflow activity: counts the characters of a text and stores a task that says who asked.</summary>
public sealed class CountCharacters : CodeActivity
{
    [RequiredArgument]
    [Input("Text")]
    public InArgument<string> Text { get; set; } = null!;

    [Output("Length")]
    public OutArgument<int> Length { get; set; } = null!;

    protected override void Execute(CodeActivityContext context)
    {
        var workflow = context.GetExtension<IWorkflowContext>();
        var service = context.GetExtension<IOrganizationServiceFactory>().CreateOrganizationService(workflow.UserId);
        service.Create(new Entity("task") { ["subject"] = $"{workflow.PrimaryEntityName} {workflow.MessageName}" });
        Length.Set(context, Text.Get(context).Length);
    }
}
