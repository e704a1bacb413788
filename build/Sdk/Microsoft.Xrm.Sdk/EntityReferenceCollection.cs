using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>References to rows.</summary>
public sealed class EntityReferenceCollection : DataCollection<EntityReference>
{
    /// <summary>An empty list.</summary>
    public EntityReferenceCollection()
    {
    }

    /// <summary>A list with these items.</summary>
    public EntityReferenceCollection(IList<EntityReference> list)
        : base(list)
    {
    }
}
