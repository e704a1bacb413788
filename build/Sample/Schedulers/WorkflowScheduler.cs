using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Schedulers;

/// <summary>The processes that ship keep time: an administrator has set the product up and activated all of them.</summary>
public sealed class WorkflowScheduler : IScheduler
{
    public void Start(Organization organization)
    {
        var administrator = organization.AddUser("Ada Administrator", "Europe/Berlin", 1031);
        foreach (var workflow in organization.Solution.Workflows.Select(workflow => workflow.Name).Order(StringComparer.Ordinal))
        {
            organization.Activate(workflow, administrator);
        }

        organization.As(administrator).Execute(new OrganizationRequest("gg_SetUp"));
        organization.RunJobs();
    }

    public void RunUntil(Organization organization, DateTime moment) => organization.RunJobsUntil(moment);
}
