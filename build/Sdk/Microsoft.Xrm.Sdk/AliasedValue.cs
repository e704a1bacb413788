using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The value of a column of a linked table.</summary>
public sealed class AliasedValue : IExtensibleDataObject
{
    /// <summary>No value.</summary>
    public AliasedValue()
    {
    }

    /// <summary>The value of a column of a table.</summary>
    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    /// <summary>The table.</summary>
    public string EntityLogicalName { get; }

    /// <summary>The column.</summary>
    public string AttributeLogicalName { get; }

    /// <summary>The value.</summary>
    public object Value { get; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
