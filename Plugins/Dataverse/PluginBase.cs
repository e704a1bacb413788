using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The one place where the platform's calling convention meets this package.</summary>
public abstract class PluginBase : IPlugin
{
    /// <summary>In both languages, since asking for the caller's would need the service that may just have failed.</summary>
    private const string InternalFault =
        "Ghosting Guard could not complete this request. Please ask an administrator to read the plug-in trace log. / " +
        "Ghosting Guard konnte diese Anfrage nicht ausführen. Bitte lassen Sie das Plug-In-Ablaufverfolgungsprotokoll von der Administration prüfen.";

    public void Execute(IServiceProvider serviceProvider)
    {
        var run = new PluginRun(serviceProvider);
        run.Trace($"{GetType().Name}: {run.Context.MessageName} of {run.Context.PrimaryEntityName} {run.Context.PrimaryEntityId}");
        try
        {
            Handle(run);
        }
        catch (InvalidPluginExecutionException refusal)
        {
            run.Trace($"refused: {refusal.Message}");
            throw;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            // The service has already said what is wrong, and synchronous code must not hide its fault.
            run.Trace(fault.ToString());
            throw;
        }
        catch (Exception fault)
        {
            run.Trace(fault.ToString());
            throw new InvalidPluginExecutionException(InternalFault, fault);
        }
    }

    /// <summary>Does the work of one call. Plug-in objects are shared between threads, so nothing is kept in them.</summary>
    protected abstract void Handle(PluginRun run);
}
