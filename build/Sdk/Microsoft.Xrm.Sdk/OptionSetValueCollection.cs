using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>The values of a choices column.</summary>
public sealed class OptionSetValueCollection : DataCollection<OptionSetValue>
{
    /// <summary>An empty list.</summary>
    public OptionSetValueCollection()
    {
    }

    /// <summary>A list with these items.</summary>
    public OptionSetValueCollection(IList<OptionSetValue> list)
        : base(list)
    {
    }
}
