using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>One call of a custom API, as the user the workflow runs for.</summary>
internal sealed class ApiCall
{
    private readonly CodeActivityContext context;
    private readonly OrganizationRequest request;

    public ApiCall(CodeActivityContext context, string api)
    {
        this.context = context;
        request = new OrganizationRequest(api);
    }

    /// <summary>Adds a parameter; null for one that is left out.</summary>
    public ApiCall With(string name, object? value)
    {
        if (value is not null)
        {
            request[name] = value;
        }

        return this;
    }

    public ApiAnswer Send()
    {
        var user = context.GetExtension<IWorkflowContext>().UserId;
        var service = context.GetExtension<IOrganizationServiceFactory>().CreateOrganizationService(user);
        return new ApiAnswer(context, service.Execute(request).Results);
    }
}
