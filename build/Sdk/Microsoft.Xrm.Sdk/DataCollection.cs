using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of SDK values.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public class DataCollection<T> : Collection<T>
{
    internal DataCollection()
    {
    }

    internal DataCollection(IList<T> list)
        : base([.. list ?? []])
    {
    }

    /// <summary>Appends the items.</summary>
    public void AddRange(params T[] items) => AddRange((IEnumerable<T>)items);

    /// <summary>Appends the items; null appends nothing.</summary>
    public void AddRange(IEnumerable<T> items)
    {
        foreach (var item in items ?? [])
        {
            Add(item);
        }
    }

    /// <summary>A copy as an array.</summary>
    public T[] ToArray() => Enumerable.ToArray(this);
}
