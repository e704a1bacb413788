using System;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Sample.Schedulers;

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
