using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The user SYSTEM, as whom we write what we compute.</summary>
internal static class SystemUser
{
    /// <summary>It is the same for the whole life of an organisation, so it is asked for once by each process of the sandbox.</summary>
    private static readonly ConcurrentDictionary<Guid, Guid> Known = new();

    /// <summary>Whether this request runs with the rights of SYSTEM. Who began the chain of requests does not matter.</summary>
    public static bool Makes(PluginRun run) =>
        run.Context.UserId == Known.GetOrAdd(
            run.Context.OrganizationId,
            _ => (Guid)run.AsSystem.Execute(new OrganizationRequest("WhoAmI")).Results["UserId"]);
}
