using System;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>What a plug-in can ask for.</summary>
internal sealed class PluginServices(ExecutionContext context, IOrganizationServiceFactory factory, ITracingService tracing) : IServiceProvider
{
    /// <exception cref="NotSupportedException">The service exists on the platform, yet not here.</exception>
    public object GetService(Type serviceType)
    {
        if (serviceType == typeof(IPluginExecutionContext) || serviceType == typeof(IExecutionContext))
        {
            return context;
        }

        if (serviceType == typeof(IOrganizationServiceFactory))
        {
            return factory;
        }

        return serviceType == typeof(ITracingService)
            ? tracing
            : throw new NotSupportedException($"A plug-in asked for {serviceType}, which is not supported.");
    }
}
