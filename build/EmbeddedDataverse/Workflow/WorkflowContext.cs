using System;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>What a workflow activity is told about the background workflow it runs in.</summary>
internal sealed class WorkflowContext(ExecutionContext execution) : IWorkflowContext
{
    public string? StageName => null;

    public int WorkflowCategory => 0;

    public int WorkflowMode => 0;

    public IWorkflowContext? ParentContext => null;

    public int Mode => execution.Mode;

    public int IsolationMode => execution.IsolationMode;

    public int Depth => execution.Depth;

    public string MessageName => execution.MessageName;

    public string PrimaryEntityName => execution.PrimaryEntityName;

    public Guid? RequestId => execution.RequestId;

    public string SecondaryEntityName => execution.SecondaryEntityName;

    public ParameterCollection InputParameters => execution.InputParameters;

    public ParameterCollection OutputParameters => execution.OutputParameters;

    public ParameterCollection SharedVariables => execution.SharedVariables;

    public Guid UserId => execution.UserId;

    public Guid InitiatingUserId => execution.InitiatingUserId;

    public Guid BusinessUnitId => execution.BusinessUnitId;

    public Guid OrganizationId => execution.OrganizationId;

    public string OrganizationName => execution.OrganizationName;

    public Guid PrimaryEntityId => execution.PrimaryEntityId;

    public EntityImageCollection PreEntityImages => execution.PreEntityImages;

    public EntityImageCollection PostEntityImages => execution.PostEntityImages;

    public EntityReference? OwningExtension => execution.OwningExtension;

    public Guid CorrelationId => execution.CorrelationId;

    public bool IsExecutingOffline => execution.IsExecutingOffline;

    public bool IsOfflinePlayback => execution.IsOfflinePlayback;

    public bool IsInTransaction => execution.IsInTransaction;

    public Guid OperationId => execution.OperationId;

    public DateTime OperationCreatedOn => execution.OperationCreatedOn;
}
