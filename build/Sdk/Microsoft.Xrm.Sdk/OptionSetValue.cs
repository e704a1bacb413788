using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The value of a choice column.</summary>
public sealed class OptionSetValue : IExtensibleDataObject
{
    /// <summary>Zero.</summary>
    public OptionSetValue()
    {
    }

    /// <summary>This value.</summary>
    public OptionSetValue(int value)
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    public int Value { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether the other one has the same value.</summary>
    public override bool Equals(object obj) => obj is OptionSetValue other && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
