namespace Microsoft.Xrm.Sdk;

/// <summary>What a plug-in is told about the operation it runs in.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    /// <summary>The stage of the pipeline: 10, 20, 30 or 40.</summary>
    int Stage { get; }

    /// <summary>The context of the operation that caused this one; null where there is none.</summary>
    IPluginExecutionContext ParentContext { get; }
}
