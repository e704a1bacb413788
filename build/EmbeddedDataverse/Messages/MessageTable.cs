using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>The messages that can be asked for, by name.</summary>
internal sealed class MessageTable
{
    private readonly Engine engine;
    private readonly Dictionary<string, IMessage> messages;

    public MessageTable(Engine engine)
    {
        this.engine = engine;
        messages = new Dictionary<string, IMessage>(StringComparer.Ordinal)
        {
            ["Associate"] = new AssociateMessage(engine, makes: true),
            ["Create"] = new CreateMessage(engine),
            ["Retrieve"] = new RetrieveMessage(engine),
            ["Update"] = new UpdateMessage(engine),
            ["Delete"] = new DeleteMessage(engine),
            ["Disassociate"] = new AssociateMessage(engine, makes: false),
            ["RetrieveMultiple"] = new RetrieveMultipleMessage(engine),
            ["LoseOpportunity"] = new LoseOpportunityMessage(engine),
            ["Merge"] = new MergeMessage(engine),
            ["SetState"] = new SetStateMessage(engine),
            ["WhoAmI"] = new WhoAmIMessage(engine),
        };
        foreach (var api in engine.Solution.CustomApis.Values)
        {
            messages.Add(api.Name, new CustomApiMessage(engine, api));
        }
    }

    /// <exception cref="NotSupportedException">The message is not modelled.</exception>
    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        var name = request.RequestName ?? "";
        if (!messages.TryGetValue(name, out var message))
        {
            throw new NotSupportedException($"The message '{name}' is not supported.");
        }

        engine.Statistics.Count(name, requests: 1, rows: 0);
        var response = message.Execute(caller, request);
        response.ResponseName = name;
        return response;
    }
}
