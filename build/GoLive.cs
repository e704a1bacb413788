using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build;

/// <summary>What an administrator does once, before the first deal is watched.</summary>
internal static class GoLive
{
    /// <summary>Creates the default policy with the built-in numbers, from now on and without the rhythm of contacts.</summary>
    /// <remarks>Deals that are played are held against the days of the policy, so that anybody can check them with a calendar.</remarks>
    public static void WithoutRhythm(Organization organization)
    {
        organization.AsSystem.Create(new Entity("gg_ghostingpolicy")
        {
            ["gg_name"] = "Default",
            ["gg_userhythm"] = false,
            ["gg_baselineon"] = organization.Now,
        });
        organization.RunJobs();
    }
}
