using System;

namespace Microsoft.Xrm.Sdk.Workflow;

/// <summary>What designers of workflows can use afterwards.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : ParameterAttribute
{
    /// <summary>With the name they see.</summary>
    public OutputAttribute(string name)
        : base(name)
    {
    }
}
