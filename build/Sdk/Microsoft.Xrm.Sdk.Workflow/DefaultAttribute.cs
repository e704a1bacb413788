using System;

namespace Microsoft.Xrm.Sdk.Workflow;

/// <summary>What an input holds that designers of workflows leave alone.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultAttribute : Attribute
{
    /// <summary>With this value.</summary>
    public DefaultAttribute(string value)
    {
        Value = value;
    }

    /// <summary>The value, as designers would write it.</summary>
    public string Value { get; }
}
