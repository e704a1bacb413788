namespace Microsoft.Xrm.Sdk;

/// <summary>How an operation ended.</summary>
public enum OperationStatus
{
    /// <summary>It failed.</summary>
    Failed = 0,

    /// <summary>It was cancelled.</summary>
    Canceled = 1,

    /// <summary>It is to be tried again.</summary>
    Retry = 2,

    /// <summary>It waits.</summary>
    Suspended = 3,

    /// <summary>It succeeded.</summary>
    Succeeded = 4,
}
