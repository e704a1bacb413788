using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Reads the rows a query finds.</summary>
internal sealed class RetrieveMultipleMessage(Engine engine) : IMessage
{
    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("Query");
        var found = QueryEngine.RetrieveMultiple(request.Required<QueryBase>("Query"), engine.ContextOf(caller));
        return new RetrieveMultipleResponse { Results = { ["EntityCollection"] = found } };
    }
}
