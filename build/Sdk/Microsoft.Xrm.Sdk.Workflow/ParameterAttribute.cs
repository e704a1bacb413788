using System;

namespace Microsoft.Xrm.Sdk.Workflow;

/// <summary>A parameter that designers of workflows see.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class ParameterAttribute : Attribute
{
    /// <summary>With the name they see.</summary>
    protected ParameterAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The name they see.</summary>
    public string Name { get; }
}
