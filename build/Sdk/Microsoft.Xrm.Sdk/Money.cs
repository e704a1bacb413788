using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>An amount in the currency of its row.</summary>
public sealed class Money : IExtensibleDataObject
{
    /// <summary>Zero.</summary>
    public Money()
    {
    }

    /// <summary>This value.</summary>
    public Money(decimal value)
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    public decimal Value { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether the other one has the same value.</summary>
    public override bool Equals(object obj) => obj is Money other && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
