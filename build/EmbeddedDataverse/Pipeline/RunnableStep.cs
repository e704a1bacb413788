using System.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>A step with its plug-in at hand. The service keeps plug-in objects and shares them between calls; so is it here.</summary>
internal sealed record RunnableStep(Step Step, IPlugin Plugin)
{
    /// <summary>Filtering columns count if the request holds them, whether or not they change; party lists too.</summary>
    public bool Matches(Entity? target) =>
        Step.Filter == null || (target != null && target.Attributes.Keys.Any(Step.Filter.Contains));
}
