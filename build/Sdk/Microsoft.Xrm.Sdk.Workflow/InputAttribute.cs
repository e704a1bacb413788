using System;

namespace Microsoft.Xrm.Sdk.Workflow;

/// <summary>What designers of workflows fill in.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InputAttribute : ParameterAttribute
{
    /// <summary>With the name they see.</summary>
    public InputAttribute(string name)
        : base(name)
    {
    }
}
