using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Parameters of a message by name.</summary>
public class ParameterCollection : DataCollection<string, object>
{
    /// <summary>An empty collection.</summary>
    public ParameterCollection()
    {
    }

    /// <summary>A collection with the pairs of another one.</summary>
    protected ParameterCollection(IDictionary<string, object> collection)
        : base(collection)
    {
    }
}
