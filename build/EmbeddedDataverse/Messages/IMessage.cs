using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>What the service does when it is asked for one message.</summary>
internal interface IMessage
{
    OrganizationResponse Execute(Caller caller, OrganizationRequest request);
}
