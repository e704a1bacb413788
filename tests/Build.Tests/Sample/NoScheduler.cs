using System;
using GhostingGuard.Build.Sample.Schedulers;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Tests.Sample;

/// <summary>Nobody keeps time.</summary>
public sealed class NoScheduler : IScheduler
{
    public void Start(Organization organization)
    {
    }

    public void RunUntil(Organization organization, DateTime moment)
    {
        organization.MoveClockTo(moment);
        organization.RunJobs();
    }
}
