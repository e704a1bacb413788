using System;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Stories;

/// <summary>The call of one plug-in, made by hand, with a service that a test may stand in the way of.</summary>
internal sealed class OneJob(IOrganizationService service, EntityReference row, DateTime now)
    : IServiceProvider, IOrganizationServiceFactory, ITracingService, IPluginExecutionContext
{
    public int Stage => 40;

    public int Mode => 1;

    public int IsolationMode => 2;

    public int Depth => 1;

    public string MessageName { get; init; } = "Update";

    public string PrimaryEntityName => row.LogicalName;

    public Guid PrimaryEntityId => row.Id;

    public Guid? RequestId => null;

    public string SecondaryEntityName => "none";

    public ParameterCollection InputParameters { get; } = [];

    public ParameterCollection OutputParameters { get; } = [];

    public ParameterCollection SharedVariables { get; } = [];

    public EntityImageCollection PreEntityImages { get; } = [];

    public EntityImageCollection PostEntityImages { get; } = [];

    public Guid UserId => Guid.Empty;

    public Guid InitiatingUserId { get; init; }

    public Guid BusinessUnitId => Guid.Empty;

    public Guid OrganizationId => Guid.Empty;

    public string OrganizationName => "test";

    public EntityReference? OwningExtension => null;

    public Guid CorrelationId => Guid.Empty;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public bool IsInTransaction => false;

    public Guid OperationId => Guid.Empty;

    public DateTime OperationCreatedOn => now;

    public IPluginExecutionContext? ParentContext => null;

    public object GetService(Type serviceType) => this;

    public IOrganizationService CreateOrganizationService(Guid? userId) => service;

    public void Trace(string format, params object[] args)
    {
        // What the plug-in traces is of no interest here.
    }
}
