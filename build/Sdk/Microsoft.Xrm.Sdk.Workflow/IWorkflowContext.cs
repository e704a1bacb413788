namespace Microsoft.Xrm.Sdk.Workflow;

/// <summary>What a workflow activity is told about the workflow it runs in.</summary>
public interface IWorkflowContext : IExecutionContext
{
    /// <summary>The stage of a business process; null where there is none.</summary>
    string StageName { get; }

    /// <summary>The kind of process: 0 for a workflow.</summary>
    int WorkflowCategory { get; }

    /// <summary>0 in the background, 1 while the user waits.</summary>
    int WorkflowMode { get; }

    /// <summary>The context that caused this one; null where there is none.</summary>
    IWorkflowContext ParentContext { get; }
}
