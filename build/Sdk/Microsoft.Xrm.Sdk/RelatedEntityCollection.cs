namespace Microsoft.Xrm.Sdk;

/// <summary>Rows that travel with another row, by relationship.</summary>
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>
{
    /// <inheritdoc/>
    public override bool IsReadOnly => false;
}
