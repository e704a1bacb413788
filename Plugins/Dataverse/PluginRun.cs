using System;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>What one call of a plug-in may use.</summary>
public sealed class PluginRun
{
    private readonly ITracingService tracing;
    private readonly IOrganizationServiceFactory factory;
    private readonly Lazy<IOrganizationService> asSystem;
    private readonly Lazy<IOrganizationService> asCaller;

    public PluginRun(IServiceProvider services)
    {
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext));
        tracing = (ITracingService)services.GetService(typeof(ITracingService));
        factory = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory));
        asSystem = new Lazy<IOrganizationService>(() => factory.CreateOrganizationService(null));
        asCaller = new Lazy<IOrganizationService>(() => factory.CreateOrganizationService(Context.UserId));
    }

    public IPluginExecutionContext Context { get; }

    /// <summary>The service with the rights of SYSTEM: for reading and writing what we compute.</summary>
    public IOrganizationService AsSystem => asSystem.Value;

    /// <summary>The service with the caller's rights: for what the caller decides.</summary>
    public IOrganizationService AsCaller => asCaller.Value;

    /// <summary>The service with the rights of a user: for telling somebody only what that person may read.</summary>
    public IOrganizationService As(Guid user) => factory.CreateOrganizationService(user);

    /// <summary>The moment of the request in UTC, as the platform gives it; of a system job, when it was created.</summary>
    public DateTime Now => DateTime.SpecifyKind(Context.OperationCreatedOn, DateTimeKind.Utc);

    /// <summary>The row of a Create or Update as the caller sent it; null for other messages.</summary>
    public Entity? Target => Context.InputParameters.TryGetValue("Target", out var target) ? target as Entity : null;

    /// <summary>What a Create, an Update or a change of state writes: the columns the caller sent. The message for a state carries the new
    /// state and no row.</summary>
    public Entity Changes => Target ?? new Entity(Context.PrimaryEntityName, Context.PrimaryEntityId)
    {
        ["statecode"] = Context.InputParameters["State"],
    };

    /// <summary>The registered image taken before the change; null where there is none.</summary>
    public Entity? Before => Image(Context.PreEntityImages, "Before");

    /// <summary>The registered image taken after the change; null where there is none.</summary>
    public Entity? After => Image(Context.PostEntityImages, "After");

    /// <summary>Whether two rows are being merged, and this call follows from it.</summary>
    public bool IsPartOfMerge => IsPartOf(message => message == Messages.Merge);

    /// <summary>Whether this call, or one it follows from, is of a certain message.</summary>
    public bool IsPartOf(Func<string, bool> isIt)
    {
        for (var context = Context; context is not null; context = context.ParentContext)
        {
            if (isIt(context.MessageName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a process asks and no person: it says so, or the request comes from within another one, as that of a workflow or
    /// a plug-in does. A flow or another system has to say so.</summary>
    public bool IsAskedByProcess => Context.Depth > 1 || IsYes("ByProcess");

    /// <summary>Whether the caller of a custom API said yes to a question; saying nothing is no.</summary>
    public bool IsYes(string question) => Context.InputParameters.TryGetValue(question, out var answer) && answer is true;

    /// <summary>Adds a line to the trace. Braces in it are text.</summary>
    public void Trace(string line) => tracing.Trace("{0}", line);

    private static Entity? Image(EntityImageCollection images, string name) =>
        images.TryGetValue(name, out var image) ? image : null;
}
