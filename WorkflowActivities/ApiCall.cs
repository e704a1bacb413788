using System.Activities;
using System.ServiceModel;
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

    public ApiAnswer Send() => new(context, Service().Execute(request).Results);

    /// <summary>Sends it, and once more if that fails.</summary>
    /// <remarks>Several jobs of one process may wait on one deal until the same moment. What all of them ask for is done once, so the others
    /// may fail at the very moment at which the first one does it; asked again, the API answers what is there. What it refuses it refuses
    /// again. In a real-time workflow the fault has ended the transaction, nothing can be asked again, and the first fault is told.</remarks>
    public ApiAnswer SendOrAskAgain()
    {
        var service = Service();
        try
        {
            return new ApiAnswer(context, service.Execute(request).Results);
        }
        catch (FaultException)
        {
            if (Again(service) is { } answer)
            {
                return answer;
            }

            throw;
        }
    }

    private ApiAnswer? Again(IOrganizationService service)
    {
        try
        {
            return new ApiAnswer(context, service.Execute(request).Results);
        }
        catch (FaultException)
        {
            return null;
        }
    }

    private IOrganizationService Service() => context.GetExtension<IOrganizationServiceFactory>()
        .CreateOrganizationService(context.GetExtension<IWorkflowContext>().UserId);
}
