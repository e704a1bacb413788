using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Sample.Schedulers;

/// <summary>The processes that ship keep time: an administrator has set the product up, activated all of them, and lets them close what nobody
/// decides.</summary>
public sealed class WorkflowScheduler : IScheduler
{
    /// <summary>Whose processes they are.</summary>
    public const string Administrator = "Ada Administrator";

    public void Start(Organization organization)
    {
        var administrator = organization.AddUser(Administrator, "Europe/Berlin", 1031);
        foreach (var workflow in organization.Solution.Workflows.Select(workflow => workflow.Name).Order(StringComparer.Ordinal))
        {
            organization.Activate(workflow, administrator);
        }

        var service = organization.As(administrator);
        service.Execute(new OrganizationRequest("gg_SetUp"));
        var policy = service.RetrieveMultiple(new QueryExpression("gg_ghostingpolicy")).Entities.Single();
        service.Update(new Entity(policy.LogicalName, policy.Id) { ["gg_closebyprocess"] = true });
        organization.RunJobs();
    }

    public void RunUntil(Organization organization, DateTime moment) => organization.RunJobsUntil(moment);
}
