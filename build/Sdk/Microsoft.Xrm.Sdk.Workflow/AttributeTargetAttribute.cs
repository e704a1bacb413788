using System;

namespace Microsoft.Xrm.Sdk.Workflow;

/// <summary>The choice column an argument takes its values from.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttributeTargetAttribute : Attribute
{
    /// <summary>This column.</summary>
    public AttributeTargetAttribute(string entityName, string attributeName)
    {
        EntityName = entityName;
        AttributeName = attributeName;
    }

    /// <summary>The logical name of the table.</summary>
    public string EntityName { get; }

    /// <summary>The logical name of the column.</summary>
    public string AttributeName { get; }
}
