using System;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>Gives code services to act with: null is SYSTEM, the empty id the user the code runs for.</summary>
internal sealed class ServiceFactory(Engine engine, ExecutionContext context) : IOrganizationServiceFactory
{
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        var id = userId == null ? engine.Users.SystemId : userId == Guid.Empty ? context.UserId : userId.Value;
        return new CallerService(engine, new Caller(engine.Users.Find(id).Id, context.InitiatingUserId, context));
    }
}
