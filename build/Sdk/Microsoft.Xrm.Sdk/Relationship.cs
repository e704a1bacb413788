using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A relationship between two tables.</summary>
public sealed class Relationship : IExtensibleDataObject
{
    /// <summary>A relationship without a name.</summary>
    public Relationship()
    {
    }

    /// <summary>A relationship by its schema name.</summary>
    public Relationship(string schemaName)
    {
        SchemaName = schemaName;
    }

    /// <summary>The schema name.</summary>
    public string SchemaName { get; set; }

    /// <summary>For a table related to itself: which side is meant.</summary>
    public EntityRole? PrimaryEntityRole { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether the other one is the same relationship seen from the same side.</summary>
    public override bool Equals(object obj) =>
        obj is Relationship other && other.SchemaName == SchemaName && other.PrimaryEntityRole == PrimaryEntityRole;

    /// <inheritdoc/>
    public override int GetHashCode() => (SchemaName ?? "").GetHashCode() ^ PrimaryEntityRole.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"{SchemaName}.{PrimaryEntityRole}";
}
