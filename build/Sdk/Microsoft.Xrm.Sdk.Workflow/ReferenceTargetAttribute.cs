using System;

namespace Microsoft.Xrm.Sdk.Workflow;

/// <summary>The table an argument refers to.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceTargetAttribute : Attribute
{
    /// <summary>This table.</summary>
    public ReferenceTargetAttribute(string entityName)
    {
        EntityName = entityName;
    }

    /// <summary>The logical name of the table.</summary>
    public string EntityName { get; }
}
