using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace TestPlugins;

/// <summary>A custom API bound to nothing: makes one more account, says how many there are, and refuses the one it is told to refuse.</summary>
public class CountUp : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        var service = factory.CreateOrganizationService(context.UserId);
        var count = service.RetrieveMultiple(new QueryExpression("account")).Entities.Count + 1;
        if (context.InputParameters.Contains("Refuse") && (int)context.InputParameters["Refuse"] == count)
        {
            throw new InvalidPluginExecutionException("Not this one.");
        }

        service.Create(new Entity("account") { ["name"] = "Account " + count });
        context.OutputParameters["Count"] = count;
    }
}
