using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Tells callers who they are.</summary>
internal sealed class WhoAmIMessage(Engine engine) : IMessage
{
    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds();
        return new WhoAmIResponse
        {
            Results =
            {
                ["UserId"] = caller.UserId,
                ["BusinessUnitId"] = engine.Users.Find(caller.UserId).Unit,
                ["OrganizationId"] = engine.Users.OrganizationId,
            },
        };
    }
}
