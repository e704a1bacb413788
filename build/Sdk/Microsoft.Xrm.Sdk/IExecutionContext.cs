using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What code is told about the operation it runs in.</summary>
public interface IExecutionContext
{
    /// <summary>0 within the operation, 1 after it.</summary>
    int Mode { get; }

    /// <summary>1 outside a sandbox, 2 inside.</summary>
    int IsolationMode { get; }

    /// <summary>How many operations led to this one, itself included.</summary>
    int Depth { get; }

    /// <summary>The message, such as Update.</summary>
    string MessageName { get; }

    /// <summary>The table of the operation.</summary>
    string PrimaryEntityName { get; }

    /// <summary>The id of the request.</summary>
    Guid? RequestId { get; }

    /// <summary>The other table of an association; else "none".</summary>
    string SecondaryEntityName { get; }

    /// <summary>The parameters of the request.</summary>
    ParameterCollection InputParameters { get; }

    /// <summary>The parameters of the response.</summary>
    ParameterCollection OutputParameters { get; }

    /// <summary>What steps of one operation tell each other.</summary>
    ParameterCollection SharedVariables { get; }

    /// <summary>The user the code acts for.</summary>
    Guid UserId { get; }

    /// <summary>The user who started it all.</summary>
    Guid InitiatingUserId { get; }

    /// <summary>The business unit of the user.</summary>
    Guid BusinessUnitId { get; }

    /// <summary>The organization.</summary>
    Guid OrganizationId { get; }

    /// <summary>The unique name of the organization.</summary>
    string OrganizationName { get; }

    /// <summary>The row of the operation.</summary>
    Guid PrimaryEntityId { get; }

    /// <summary>Images of the row before the operation.</summary>
    EntityImageCollection PreEntityImages { get; }

    /// <summary>Images of the row after the operation.</summary>
    EntityImageCollection PostEntityImages { get; }

    /// <summary>The step that is registered.</summary>
    EntityReference OwningExtension { get; }

    /// <summary>Ties together what belongs to one request.</summary>
    Guid CorrelationId { get; }

    /// <summary>Whether an offline client runs it.</summary>
    bool IsExecutingOffline { get; }

    /// <summary>Whether an offline client brings it in later.</summary>
    bool IsOfflinePlayback { get; }

    /// <summary>Whether a transaction is open.</summary>
    bool IsInTransaction { get; }

    /// <summary>The asynchronous job, empty where there is none.</summary>
    Guid OperationId { get; }

    /// <summary>When the operation or job was created, UTC.</summary>
    DateTime OperationCreatedOn { get; }
}
