using System;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a row of a table.</summary>
public sealed class EntityReference : IExtensibleDataObject
{
    /// <summary>A reference to nothing yet.</summary>
    public EntityReference()
    {
    }

    /// <summary>A reference to a row of a table.</summary>
    public EntityReference(string logicalName)
    {
        LogicalName = logicalName;
    }

    /// <summary>A reference to a row by its id.</summary>
    public EntityReference(string logicalName, Guid id)
        : this(logicalName)
    {
        Id = id;
    }

    /// <summary>A reference to a row by an alternate key of one column.</summary>
    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    /// <summary>A reference to a row by an alternate key.</summary>
    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName)
    {
        KeyAttributes = keyAttributeCollection;
    }

    /// <summary>The id of the row.</summary>
    public Guid Id { get; set; }

    /// <summary>The logical name of the table.</summary>
    public string LogicalName { get; set; }

    /// <summary>What people call the row; filled by the service, null where it was not.</summary>
    public string Name { get; set; }

    /// <summary>The alternate key that names the row.</summary>
    public KeyAttributeCollection KeyAttributes
    {
        get => field ??= [];
        set;
    }

    /// <summary>The version of the row when it was read; null where it was not.</summary>
    public string RowVersion { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether the other one names the same row by table, id and alternate key.</summary>
    public override bool Equals(object obj) =>
        obj is EntityReference other && other.Id == Id && other.LogicalName == LogicalName && HasKeysOf(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode() ^ (LogicalName ?? "").GetHashCode();

    private bool HasKeysOf(EntityReference other) =>
        KeyAttributes.Count == other.KeyAttributes.Count
        && KeyAttributes.All(key => other.KeyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value));
}
